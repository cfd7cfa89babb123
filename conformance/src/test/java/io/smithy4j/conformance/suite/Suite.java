package io.smithy4j.conformance.suite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.protocoltests.traits.HttpMalformedRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestsTrait;
import software.amazon.smithy.protocoltests.traits.eventstream.EventStreamTestsTrait;

/** Every case of the suite in the protocols that this project is about, whether it can run yet or not. */
public final class Suite {
    private static final Map<ShapeId, String> PROTOCOLS = Map.of(
            ShapeId.from("aws.protocols#awsJson1_0"), "awsJson1_0",
            ShapeId.from("aws.protocols#awsJson1_1"), "awsJson1_1",
            ShapeId.from("aws.protocols#restJson1"), "restJson1");

    private final Model model;
    private final List<Case> cases = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Suite(Model model) {
        this.model = model;
    }

    public static List<Case> cases(Model model) {
        Suite suite = new Suite(model);
        for (ServiceShape service : new TreeSet<>(model.getServiceShapes())) {
            TopDownIndex.of(model)
                    .getContainedOperations(service)
                    .forEach(operation -> suite.operation(service.getId(), operation));
        }
        return List.copyOf(suite.cases);
    }

    private void operation(ShapeId service, OperationShape operation) {
        ShapeId id = operation.getId();
        for (Side side : Side.values()) {
            operation
                    .getTrait(HttpRequestTestsTrait.class)
                    .ifPresent(trait -> trait.getTestCases().stream()
                            .filter(test -> side.isMeantBy(test.getAppliesTo()))
                            .forEach(test -> add(test.getProtocol(), side, "requests", test.getId(), line -> {
                                return new Case.Request(line, service, id, test);
                            })));
            responses(service, id, operation, null, side);
            OperationIndex.of(model)
                    .getErrors(operation, service)
                    .forEach(error -> responses(service, id, error, error.getId(), side));
            operation
                    .getTrait(EventStreamTestsTrait.class)
                    .ifPresent(trait -> trait.getTestCases().stream()
                            .filter(test -> side.isMeantBy(test.getAppliesTo()))
                            .forEach(test -> add(test.getProtocol(), side, "event streams", test.getId(), line -> {
                                return new Case.Events(line, service, id, test.getId());
                            })));
        }
        operation
                .getTrait(HttpMalformedRequestTestsTrait.class)
                .ifPresent(trait -> trait.getTestCases()
                        .forEach(test -> add(test.getProtocol(), Side.SERVER, "malformed", test.getId(), line -> {
                            return new Case.Malformed(line, service, id, test);
                        })));
    }

    private void responses(ShapeId service, ShapeId operation, Shape shape, @Nullable ShapeId error, Side side) {
        shape.getTrait(HttpResponseTestsTrait.class)
                .ifPresent(trait -> trait.getTestCases().stream()
                        .filter(test -> side.isMeantBy(test.getAppliesTo()))
                        .forEach(test -> add(test.getProtocol(), side, "responses", test.getId(), line -> {
                            return new Case.Response(line, service, operation, error, test);
                        })));
    }

    /** An error stands at several operations; its cases count once. */
    private void add(ShapeId protocol, Side side, String kind, String id, Function<Line, Case> of) {
        String name = PROTOCOLS.get(protocol);
        if (name == null) {
            return;
        }
        Line line = new Line(name, side, kind);
        if (seen.add(line + " " + id)) {
            cases.add(of.apply(line));
        }
    }
}
