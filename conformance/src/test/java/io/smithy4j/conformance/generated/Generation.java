package io.smithy4j.conformance.generated;

import io.smithy4j.conformance.suite.Side;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.shapes.ShapeId;

/** One side of one service that the POM of this module generates. */
public record Generation(ShapeId service, Side side, String packageName) {
    /** The POM names executions and packages by these. */
    private static final Map<ShapeId, String> NAMES = Map.of(
            ShapeId.from("aws.protocoltests.json#JsonProtocol"), "json11",
            ShapeId.from("aws.protocoltests.json10#JsonRpc10"), "json10",
            ShapeId.from("aws.protocoltests.json10#QueryCompatibleJsonRpc10"), "querycompatible",
            ShapeId.from("com.amazonaws.machinelearning#AmazonML_20141212"), "predict",
            ShapeId.from("aws.protocoltests.restjson.validation#RestJsonValidation"), "validation",
            ShapeId.from("aws.protocoltests.restjson#RestJson"), "restjson",
            ShapeId.from("com.amazonaws.glacier#Glacier"), "glacier",
            ShapeId.from("com.amazonaws.apigateway#BackplaneControlService"), "apigateway",
            ShapeId.from("smithy4j.conformance#AcceptHeaders"), "accept");

    /** Empty if the POM generates no such thing. */
    public static Optional<Generation> of(ShapeId service, Side side) {
        return Optional.ofNullable(NAMES.get(service))
                .map(name -> new Generation(service, side, "conformance." + name + "." + side));
    }
}
