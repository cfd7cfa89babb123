package io.smithy4j.tools.diff;

import io.smithy4j.generator.load.EventText;
import io.smithy4j.generator.load.Positions;
import io.smithy4j.tools.model.Level;
import java.util.List;
import java.util.TreeSet;
import software.amazon.smithy.diff.Differences;
import software.amazon.smithy.diff.ModelDiff;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Asks smithy-diff what changed between two models. */
final class ModelComparison {
    private static final String OVERRIDES = "severityOverrides";

    private ModelComparison() {}

    /** Heavy ones first. */
    static List<ModelChange> compare(Model before, Model after) {
        Acceptances acceptances = new Acceptances(after);
        TreeSet<ModelChange> changes = new TreeSet<>();
        for (ValidationEvent event : events(before, after)) {
            String reason = acceptances.reason(event);
            String message = EventText.message(event)
                    + (acceptances.lacksReason(event) ? " (" + Acceptances.UNEXPLAINED + ")" : "");
            changes.add(new ModelChange(
                    Level.valueOf(event.getSeverity().name()),
                    event.getId(),
                    event.getShapeId().map(ShapeId::toString).orElse(null),
                    Positions.of(event),
                    message,
                    BrokenSides.of(event),
                    reason));
        }
        return List.copyOf(changes);
    }

    /**
     * With the weight that the changes have before anybody suppresses them: smithy-diff takes suppressions and changed severities from
     * the model that it is given as the new one, and what it compares from the differences.
     */
    private static List<ValidationEvent> events(Model before, Model after) {
        Model.Builder severities = Model.builder();
        after.getMetadataProperty(OVERRIDES).ifPresent(node -> severities.putMetadataProperty(OVERRIDES, node));
        Differences differences = Differences.detect(unsuppressed(before), unsuppressed(after));
        return ModelDiff.builder()
                .classLoader(ModelComparison.class.getClassLoader())
                .oldModel(before)
                .newModel(severities.build())
                .compare(differences)
                .getDiffEvents();
    }

    /** What a model accepts is no change of what it describes. */
    private static Model unsuppressed(Model model) {
        return model.toBuilder().removeMetadataProperty("suppressions").build();
    }
}
