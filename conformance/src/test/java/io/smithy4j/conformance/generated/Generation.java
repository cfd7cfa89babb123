package io.smithy4j.conformance.generated;

import io.smithy4j.conformance.suite.Side;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.shapes.ShapeId;

/** One side of one service that the POM of this module generates. */
public record Generation(ShapeId service, Side side, String packageName) {
    private static final List<Generation> ALL = List.of(
            new Generation(
                    ShapeId.from("com.amazonaws.machinelearning#AmazonML_20141212"),
                    Side.CLIENT,
                    "conformance.predict.client"),
            new Generation(
                    ShapeId.from("com.amazonaws.machinelearning#AmazonML_20141212"),
                    Side.SERVER,
                    "conformance.predict.server"));

    /** Empty if the POM generates no such thing. */
    public static Optional<Generation> of(ShapeId service, Side side) {
        return ALL.stream()
                .filter(generation -> generation.service.equals(service) && generation.side == side)
                .findFirst();
    }
}
