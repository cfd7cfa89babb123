package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.smithy.model.knowledge.HttpBinding;
import software.amazon.smithy.model.knowledge.HttpBindingIndex;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.HttpChecksumRequiredTrait;
import software.amazon.smithy.model.traits.HttpTrait;
import software.amazon.smithy.model.traits.SparseTrait;

/** Names what restJson1 has and the generator cannot emit yet. Members that travel in documents are no matter of this rule. */
final class SupportedBindingsRule implements Rule {
    @Override
    public void check(CheckContext context) {
        if (!context.speaks(Protocol.REST_JSON_1)) {
            return;
        }
        if (Stream.of(Protocol.values()).filter(context::speaks).count() > 1) {
            context.closure().stream()
                    .filter(shape -> shape.hasTrait("smithy.api#jsonName"))
                    .forEach(shape -> report(context, shape, "has a jsonName that only some of the protocols honour"));
        }
        for (OperationShape operation : context.operations()) {
            checkOperation(context, operation);
        }
    }

    private static void checkOperation(CheckContext context, OperationShape operation) {
        if (!operation.hasTrait(HttpTrait.class)) {
            report(context, operation, "has no http trait");
            return;
        }
        if (context.requested().artifacts().contains(Artifact.CLIENT)
                && operation.hasTrait(HttpChecksumRequiredTrait.class)) {
            report(context, operation, "has the trait httpChecksumRequired");
        }
        HttpBindingIndex index = HttpBindingIndex.of(context.model());
        checkBindings(context, index.getRequestBindings(operation));
        checkBindings(context, index.getResponseBindings(operation));
        OperationIndex.of(context.model())
                .getErrors(context.service(), operation)
                .forEach(error -> checkError(context, index.getResponseBindings(error)));
    }

    private static void checkBindings(CheckContext context, Map<String, HttpBinding> bindings) {
        for (HttpBinding binding : bindings.values()) {
            Shape target = context.model().expectShape(binding.getMember().getTarget());
            String what = switch (binding.getLocation()) {
                case QUERY_PARAMS, PREFIX_HEADERS ->
                    isPlain(context, target) ? null : "is a map with keys or values other than plain strings";
                case PAYLOAD ->
                    target.isUnionShape() || target.isDocumentShape() ? "is a payload that is no structure" : null;
                case DOCUMENT, UNBOUND -> null;
                default -> target.hasTrait(SparseTrait.class) ? "is a sparse list outside of a body" : null;
            };
            if (what != null) {
                report(context, binding.getMember(), what);
            }
        }
    }

    private static void checkError(CheckContext context, Map<String, HttpBinding> bindings) {
        checkBindings(context, bindings);
        bindings.values().stream()
                .filter(binding -> binding.getLocation() == HttpBinding.Location.PAYLOAD
                        || binding.getLocation() == HttpBinding.Location.RESPONSE_CODE)
                .forEach(binding -> report(context, binding.getMember(), "is the payload or the status of an error"));
    }

    private static boolean isPlain(CheckContext context, Shape target) {
        MapShape map = (MapShape) target;
        Shape value = context.model().expectShape(map.getValue().getTarget());
        Shape item = value.asListShape()
                .map(list -> context.model().expectShape(list.getMember().getTarget()))
                .orElse(value);
        boolean sparse = map.hasTrait(SparseTrait.class) || value.hasTrait(SparseTrait.class);
        boolean stringKeys =
                !context.model().expectShape(map.getKey().getTarget()).isEnumShape();
        return !sparse && stringKeys && item.isStringShape() && !item.isEnumShape();
    }

    private static void report(CheckContext context, Shape place, String what) {
        context.report(
                DiagnosticId.NOT_SUPPORTED_YET,
                place,
                place.getId() + " " + what + ", which the generator cannot emit in restJson1 yet",
                "keep it out of what " + context.service().getId() + " reaches until then");
    }
}
