package io.smithy4j.corpus;

import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * What a model has, whatever becomes of it.
 *
 * @param protocols short names, sorted
 * @param shapes without members and without Smithy's own
 */
record ModelFacts(Set<String> protocols, int operations, int shapes) {
    static ModelFacts of(CorpusModel corpusModel) {
        Model model = Model.assembler()
                .disableValidation()
                .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true)
                .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS_QUIET, true)
                .addImport(corpusModel.source())
                .assemble()
                .getResult()
                .orElseGet(() -> Model.builder().build());
        long shapes = model.shapes()
                .filter(shape -> !shape.isMemberShape() && !Prelude.isPreludeShape(shape))
                .count();
        Set<String> protocols = new TreeSet<>();
        for (ServiceShape service : model.getServiceShapes()) {
            service.getAllTraits().keySet().stream()
                    .filter(ModelFacts::isProtocol)
                    .map(ShapeId::getName)
                    .forEach(protocols::add);
        }
        return new ModelFacts(protocols, model.getOperationShapes().size(), (int) shapes);
    }

    /** By name: the definitions of traits are not loaded here. */
    private static boolean isProtocol(ShapeId trait) {
        return trait.getNamespace().endsWith(".protocols") && !trait.getName().endsWith("Compatible");
    }
}
