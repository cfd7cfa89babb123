package io.smithy4j.tools.diff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.SuppressTrait;
import software.amazon.smithy.model.validation.ValidationEvent;
import software.amazon.smithy.model.validation.suppressions.Suppression;

/**
 * The changes that a model accepts: Smithy 2.0, "suppressions". In metadata only with a reason, because the next reader asks for
 * it; the trait has no room for one and stands beside the documentation of its shape.
 */
final class Acceptances {
    static final String UNEXPLAINED = "suppressed without a reason, which does not count";

    private final Model model;
    private final List<Suppression> inMetadata = new ArrayList<>();

    Acceptances(Model model) {
        this.model = model;
        model.getMetadataProperty("suppressions")
                .flatMap(Node::asArrayNode)
                .ifPresent(
                        array -> array.getElements().forEach(node -> inMetadata.add(Suppression.fromMetadata(node))));
    }

    /** Why the change is accepted; null if it is not. */
    @Nullable
    String reason(ValidationEvent event) {
        for (Suppression suppression : inMetadata) {
            String reason = suppression.getReason().map(String::strip).orElse("");
            if (!reason.isEmpty() && suppression.test(event)) {
                return reason;
            }
        }
        Shape shape = event.getShapeId().flatMap(model::getShape).orElse(null);
        if (shape == null || !shape.hasTrait(SuppressTrait.class)) {
            return null;
        }
        return Suppression.fromSuppressTrait(shape).test(event) ? "@suppress at " + shape.getId() : null;
    }

    /** Whether somebody tried to accept it and gave no reason. */
    boolean lacksReason(ValidationEvent event) {
        return reason(event) == null && inMetadata.stream().anyMatch(suppression -> suppression.test(event));
    }
}
