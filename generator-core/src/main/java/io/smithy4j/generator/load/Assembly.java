package io.smithy4j.generator.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * Has Smithy put the files together, and asks on. Smithy stops at the first kind of fault (syntax, then targets, then meaning),
 * so each round goes on with what the one before left whole: a user sees all faults in one run.
 */
final class Assembly {
    private static final int MOST_ROUNDS = 5;

    private final Assemblers assemblers;
    private final EventPolicy policy;
    private final List<ValidationEvent> events = new ArrayList<>();
    private int firstRound;
    private final Set<ValidationEvent> heardBefore = new HashSet<>();
    private final Set<ShapeId> faulty = new HashSet<>();
    private final Set<ShapeId> incomplete = new HashSet<>();

    Assembly(Assemblers assemblers, EventPolicy policy) {
        this.assemblers = assemblers;
        this.policy = policy;
    }

    /** Null if Smithy gave up; there is an event with the reason then. */
    @Nullable
    Model assemble(Collection<ModelFile> files) {
        Model model = run(assembler(files));
        firstRound = events.size();
        if (model == null) {
            model = run(assembler(withoutErrors(files)));
        }
        for (int round = 1; round < MOST_ROUNDS && model != null && hasErrors(); round++) {
            int before = events.size();
            Model whole = withoutFaultyShapes(model);
            model = whole == null ? null : run(assemblers.assembler().addModel(whole));
            if (errorsFrom(before).isEmpty()) {
                break;
            }
        }
        return model;
    }

    /** The same of a model that was valid before, and files that it lacks. */
    @Nullable
    Model assemble(Model model, Collection<ModelFile> files) {
        Model whole = run(assembler(files).addModel(model));
        firstRound = events.size();
        return whole;
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
            ValidatedResult<Model> result = assembler.assemble();
            // What Smithy finds in metadata, it only tells at the end.
            heard.addAll(result.getValidationEvents());
            remember(heard);
            return result.getResult().orElse(null);
        } catch (RuntimeException e) {
            // Smithy 1.73.0 stumbles over the remains of a member with a syntax error; what it heard before counts.
            remember(heard);
            if (!hasErrors()) {
                events.add(failure(e));
            }
            return null;
        } catch (StackOverflowError e) {
            remember(heard);
            if (!hasErrors()) {
                events.add(TooLongTexts.event());
            }
            return null;
        }
    }

    private void remember(List<ValidationEvent> heard) {
        for (ValidationEvent event : heard) {
            if (!follows(event) && heardBefore.add(event)) {
                events.add(event);
            }
        }
    }

    /** Whether it is said of a shape that had a fault before, or of one that lacks a member since. */
    private boolean follows(ValidationEvent event) {
        return event.getShapeId()
                        .filter(shape -> faulty.contains(shape) || incomplete.contains(shape))
                        .isPresent()
                || incomplete.stream().anyMatch(shape -> event.getMessage().contains("`" + shape + "`"));
    }

    /** Null if what is left is no model. */
    private @Nullable Model withoutFaultyShapes(Model model) {
        List<Shape> removed = new ArrayList<>();
        for (ValidationEvent event : errorsFrom(0)) {
            Shape shape = event.getShapeId().flatMap(model::getShape).orElse(null);
            event.getShapeId().ifPresent(faulty::add);
            // A trait with a bad value is gone already. Members go alone: with a whole shape too much would seem to be
            // missing.
            boolean refersToNothing = event.getId().startsWith("Target");
            boolean isFaultyMember =
                    shape instanceof MemberShape && !event.getId().equals("Model");
            if (shape != null && (refersToNothing || isFaultyMember)) {
                removed.add(shape);
                incomplete.add(shape.getId().withoutMember());
            }
        }
        try {
            return ModelTransformer.create().removeShapes(model, removed);
        } catch (SourceException e) {
            return null; // such as an enum whose members were all faulty
        }
    }

    private List<ModelFile> withoutErrors(Collection<ModelFile> files) {
        Set<String> broken =
                errorsFrom(0).stream().map(event -> Positions.of(event).file()).collect(Collectors.toSet());
        return files.stream().filter(file -> !broken.contains(file.name())).toList();
    }

    private boolean hasErrors() {
        return !errorsFrom(0).isEmpty();
    }

    private List<ValidationEvent> errorsFrom(int first) {
        return events.subList(first, events.size()).stream()
                .filter(event -> policy.of(event) == EventLevel.ERROR)
                .toList();
    }

    private ModelAssembler assembler(Collection<ModelFile> files) {
        ModelAssembler assembler = assemblers.assembler();
        files.forEach(file -> assembler.addUnparsedModel(file.name(), file.text()));
        return assembler;
    }

    /** A rule of some library that breaks off instead of telling what is wrong. */
    private static ValidationEvent failure(RuntimeException failure) {
        String message = failure.getMessage();
        return ValidationEvent.builder()
                .id("Model")
                .severity(Severity.ERROR)
                .sourceLocation(SourceLocation.NONE)
                .message(EventHints.BROKE_OFF
                        + (message == null ? failure.getClass().getSimpleName() : message))
                .build();
    }
}
