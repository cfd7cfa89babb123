package io.smithy4j.conformance.run;

import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.generated.LeastParams;
import io.smithy4j.conformance.generated.ValueComparison;
import io.smithy4j.conformance.suite.Case;
import io.smithy4j.conformance.wire.RequestExpectation;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Runs the cases of one generated client. */
final class ClientCases {
    private final GeneratedCode code;
    private final GeneratedClient client;

    ClientCases(GeneratedCode code) {
        this.code = code;
        this.client = new GeneratedClient(code);
    }

    List<String> request(Case.Request request) {
        String host = request.test().getHost().orElse("example.com");
        return RequestExpectation.differences(
                request.test(),
                client.request(request.operation(), request.test().getParams(), host));
    }

    List<String> response(Case.Response response) {
        OperationShape operation = code.model().expectShape(response.operation(), OperationShape.class);
        ObjectNode input = new LeastParams(code.model()).of(operation.getInputShape());
        ShapeId expected = response.error() != null ? response.error() : operation.getOutputShape();
        Object answer;
        try {
            answer = client.answer(response.operation(), input, scripted(response));
        } catch (ServiceException error) {
            answer = error;
        }
        Class<?> type = response.error() != null
                ? code.type(response.error())
                : code.clientMethod(response.operation()).getReturnType();
        if (answer.getClass() != type) {
            return List.of("the answer is " + answer + ", and should be of " + type);
        }
        return ValueComparison.differences(code, expected, response.test().getParams(), answer);
    }

    private static HttpResponse scripted(Case.Response response) {
        HttpResponse.Builder builder = HttpResponse.builder(response.test().getCode());
        response.test().getHeaders().forEach(builder::header);
        return builder.body(response.test().getBody().orElse("").getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
