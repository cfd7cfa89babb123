package io.smithy4j.conformance.run;

import io.smithy4j.client.ClientBuilder;
import io.smithy4j.client.RequestSigner;
import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.generated.Params;
import io.smithy4j.conformance.generated.Reflection;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Calls operations of a generated client with input from {@code params}. */
final class GeneratedClient {
    // HTTP protocol compliance tests, "parameter format".
    private static final String IDEMPOTENCY_TOKEN = "00000000-0000-4000-8000-000000000000";

    private final GeneratedCode code;

    GeneratedClient(GeneratedCode code) {
        this.code = code;
    }

    /** The request that leaves the client. */
    HttpRequest request(ShapeId operation, ObjectNode params, String host) {
        ScriptedTransport transport =
                new ScriptedTransport(HttpResponse.builder(200).build());
        RuntimeException failure = null;
        try {
            call(operation, params, host, transport);
        } catch (RuntimeException e) {
            // The answer is of no interest here, and most outputs cannot be read from it.
            failure = e;
        }
        HttpRequest request = transport.request();
        if (request == null) {
            throw new IllegalStateException("no request left the client", failure);
        }
        return request;
    }

    /** What the client makes of a response: output, or throws the error. */
    Object answer(ShapeId operation, ObjectNode params, HttpResponse response) {
        return call(operation, params, "example.com", new ScriptedTransport(response));
    }

    private Object call(ShapeId operation, ObjectNode params, String host, ScriptedTransport transport) {
        Method method = code.clientMethod(operation);
        ShapeId input =
                code.model().expectShape(operation, OperationShape.class).getInputShape();
        Object argument = new Params(code).structure(input, params, method.getParameterTypes()[0]);
        ClientBuilder<?> builder = (ClientBuilder<?>) Reflection.newBuilder(code.client());
        builder.endpoint("https://" + host)
                .auth(RequestSigner.none())
                .transport(transport)
                .attempts(1)
                .idempotencyTokens(() -> IDEMPOTENCY_TOKEN);
        Customizations.of(code.service()).forEach(builder::interceptor);
        Object client = Reflection.get(builder, "build");
        @Nullable Object output = Reflection.invoke(method, client, argument);
        if (output == null) {
            throw new IllegalStateException(operation + " gave null");
        }
        return output;
    }
}
