package io.smithy4j.generator.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * Has Smithy put the files together, and asks on. Smithy stops at the first kind of fault (syntax, then targets, then meaning),
 * so each round goes on with what the one before left whole: a user sees all faults in one run.
 */
final class Assembly {
    private static final int MOST_ROUNDS = 4;

    private final List<ValidationEvent> events = new ArrayList<>();
    private int firstRound;
    private final Set<ShapeId> faulty = new HashSet<>();

    /** Null if Smithy gave up; there is an event with the reason then. */
    @Nullable
    Model assemble(Collection<ModelFile> files) {
        ModelAssembler assembler = assembler();
        files.forEach(file -> assembler.addUnparsedModel(file.name(), file.text()));
        Model model = run(assembler);
        firstRound = events.size();
        for (int round = 1; round < MOST_ROUNDS && model != null && hasErrors(); round++) {
            int before = events.size();
            Model whole = withoutFaultyShapes(model);
            model = run(assembler().addModel(whole));
            if (errorsFrom(before).isEmpty()) {
                break;
            }
        }
        return model;
    }

    /** Of what Smithy said to the files themselves; the rest it said to what was left of them. */
    List<ValidationEvent> firstEvents() {
        return events.subList(0, firstRound);
    }

    List<ValidationEvent> laterEvents() {
        return events.subList(firstRound, events.size());
    }

    private @Nullable Model run(ModelAssembler assembler) {
        List<ValidationEvent> heard = new ArrayList<>();
        assembler.validationEventListener(heard::add);
        try {
            Model model = assembler.assemble().getResult().orElse(null);
            remember(heard);
            return model;
        } catch (RuntimeException e) {
            // Smithy 1.73.0 stumbles over the remains of a member with a syntax error; what it heard before counts.
            remember(heard);
            if (!hasErrors()) {
                throw new IllegalStateException("load: Smithy failed without a reason", e);
            }
            return null;
        }
    }

    private void remember(List<ValidationEvent> heard) {
        for (ValidationEvent event : heard) {
            boolean known = event.getShapeId().filter(faulty::contains).isPresent();
            if (!known && !events.contains(event)) {
                events.add(event);
            }
        }
    }

    private Model withoutFaultyShapes(Model model) {
        List<Shape> unresolved = new ArrayList<>();
        for (ValidationEvent event : errorsFrom(0)) {
            event.getShapeId().ifPresent(faulty::add);
            if (event.getId().startsWith("Target")) {
                event.getShapeId().flatMap(model::getShape).ifPresent(unresolved::add);
            }
        }
        return ModelTransformer.create().removeShapes(model, unresolved);
    }

    private boolean hasErrors() {
        return !errorsFrom(0).isEmpty();
    }

    private List<ValidationEvent> errorsFrom(int first) {
        return events.subList(first, events.size()).stream()
                .filter(event -> event.getSeverity() == Severity.ERROR)
                .toList();
    }

    private static ModelAssembler assembler() {
        // Our own class loader: services are looked up beside Smithy, not in what a build put on the thread.
        return Model.assembler(Assembly.class.getClassLoader())
                .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS_QUIET, true);
    }
}
