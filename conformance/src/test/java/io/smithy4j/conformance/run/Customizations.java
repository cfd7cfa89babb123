package io.smithy4j.conformance.run;

import io.smithy4j.aws.customizations.ApiGatewayAccept;
import io.smithy4j.aws.customizations.GlacierRequests;
import io.smithy4j.aws.customizations.PredictEndpoint;
import io.smithy4j.client.ClientInterceptor;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.shapes.ShapeId;

/** What some services of AWS do beyond their models; whoever calls them adds it to the client. */
final class Customizations {
    private static final Map<ShapeId, List<ClientInterceptor>> BY_SERVICE = Map.of(
            ShapeId.from("com.amazonaws.machinelearning#AmazonML_20141212"), List.of(new PredictEndpoint()),
            ShapeId.from("com.amazonaws.apigateway#BackplaneControlService"), List.of(new ApiGatewayAccept()),
            ShapeId.from("com.amazonaws.glacier#Glacier"), List.of(new GlacierRequests()));

    private Customizations() {}

    static List<ClientInterceptor> of(ShapeId service) {
        return BY_SERVICE.getOrDefault(service, List.of());
    }
}
