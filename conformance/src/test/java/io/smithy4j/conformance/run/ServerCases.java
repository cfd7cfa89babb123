package io.smithy4j.conformance.run;

import io.smithy4j.adapters.Adapter;
import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.generated.LeastParams;
import io.smithy4j.conformance.generated.Params;
import io.smithy4j.conformance.generated.ValueComparison;
import io.smithy4j.conformance.suite.Case;
import io.smithy4j.conformance.wire.Expectation;
import io.smithy4j.conformance.wire.MalformedExpectation;
import io.smithy4j.conformance.wire.RawRequest;
import io.smithy4j.conformance.wire.Received;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Runs the cases of one generated service, each in process and over a socket of every adapter. */
final class ServerCases {
    private final GeneratedCode code;
    private final GeneratedServer server;
    private final GeneratedClient caller;

    /** @param callers the client of the same service: it makes the requests for cases that look at responses only */
    ServerCases(GeneratedCode code, GeneratedServer server, GeneratedCode callers) {
        this.code = code;
        this.server = server;
        this.caller = new GeneratedClient(callers);
    }

    List<String> request(Case.Request request) throws IOException {
        ShapeId input = operation(request).getInputShape();
        ObjectNode expected = WireParams.of(code.model(), input, request.test().getParams());
        AtomicReference<@Nullable List<String>> seen = new AtomicReference<>();
        server.handler().behave(captured -> {
            seen.set(ValueComparison.differences(code, input, expected, captured));
            throw new RecordingHandler.NotScriptedException();
        });
        RawRequest sent =
                RawRequest.of(caller.request(request.operation(), request.test().getParams(), "example.com"));
        return everyWay(RawRequest.of(request.test(), sent), answer -> {
            List<String> differences = seen.getAndSet(null);
            return differences == null
                    ? List.of("the handler was not called; the answer is " + answer.status() + " " + answer.text())
                    : differences;
        });
    }

    List<String> response(Case.Response response) throws IOException {
        ObjectNode params = response.test().getParams();
        ShapeId error = response.error();
        server.handler().behave(captured -> {
            if (error != null) {
                throw (RuntimeException) new Params(code).structure(error, params, code.type(error));
            }
            Class<?> type = code.handlerMethod(response.operation()).getReturnType();
            return new Params(code).structure(operation(response).getOutputShape(), params, type);
        });
        ObjectNode input = new LeastParams(code.model()).of(operation(response).getInputShape());
        RawRequest request = RawRequest.of(caller.request(response.operation(), input, "example.com"));
        return everyWay(request, answer -> {
            List<String> differences = new ArrayList<>(Expectation.differences(response.test(), answer));
            if (answer.status() != response.test().getCode()) {
                differences.add("status is " + answer.status() + ", and should be "
                        + response.test().getCode());
            }
            return differences;
        });
    }

    List<String> malformed(Case.Malformed malformed) throws IOException {
        server.handler().behave(captured -> {
            throw new RecordingHandler.NotScriptedException();
        });
        return everyWay(
                RawRequest.of(malformed.test().getRequest()),
                answer -> MalformedExpectation.differences(malformed.test().getResponse(), answer));
    }

    private List<String> everyWay(RawRequest request, Check check) throws IOException {
        List<String> differences = new ArrayList<>();
        check.differences(server.inProcess(request)).forEach(text -> differences.add("in process: " + text));
        for (Adapter adapter : Adapter.values()) {
            check.differences(server.overSocket(request, adapter))
                    .forEach(text -> differences.add("over " + adapter + ": " + text));
        }
        return differences;
    }

    private OperationShape operation(Case item) {
        return code.model().expectShape(item.operation(), OperationShape.class);
    }

    /** What is wrong with an answer. */
    private interface Check {
        List<String> differences(Received answer);
    }
}
