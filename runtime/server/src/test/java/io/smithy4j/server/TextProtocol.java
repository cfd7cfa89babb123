package io.smithy4j.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Speaks requests whose header {@code x-protocol} names it; {@code x-operation: Echo} is its one operation. */
final class TextProtocol extends ServerProtocol {
    private final String name;

    private final ServerOperation<?, ?> operation;

    TextProtocol(String name, ServerOperation<?, ?> operation) {
        super("Texts", name);
        this.name = name;
        this.operation = operation;
    }

    @Override
    public boolean speaks(HttpRequest request) {
        return name.equals(request.headers().first("x-protocol"));
    }

    @Override
    public @Nullable ServerOperation<?, ?> route(HttpRequest request) {
        return "Echo".equals(request.headers().first("x-operation")) ? operation : null;
    }

    @Override
    public HttpResponse encodeFault(ServerFault fault) {
        return HttpResponse.builder(fault.status())
                .header("x-protocol", name)
                .header("x-error", fault.name())
                .body(fault.message().getBytes(UTF_8))
                .build();
    }
}
