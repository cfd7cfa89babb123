package io.smithy4j.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.auth.AuthRules;
import io.smithy4j.validation.Violation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An operation whose input and output are the text of the body. {@code !reason} cannot be decoded; {@code -member} lacks a
 * member; an exception of {@link KnownError} is listed.
 */
final class EchoOperation extends ServerOperation<String, String> {
    private final Handler handler;

    private List<Violation> violations = List.of();

    private boolean takesGzip;

    private boolean streamsInput;

    private AuthRules rules = AuthRules.anyScheme();

    EchoOperation(Handler handler) {
        this(handler, "text/plain");
    }

    EchoOperation(Handler handler, @Nullable String contentType) {
        super("Echo", contentType);
        this.handler = handler;
    }

    EchoOperation finding(Violation... found) {
        violations = List.of(found);
        return this;
    }

    EchoOperation takingGzip() {
        takesGzip = true;
        return this;
    }

    EchoOperation streamingInput() {
        streamsInput = true;
        return this;
    }

    EchoOperation under(AuthRules authRules) {
        rules = authRules;
        return this;
    }

    @Override
    public boolean streamsInput() {
        return streamsInput;
    }

    @Override
    public AuthRules authRules() {
        return rules;
    }

    @Override
    public boolean takesGzip() {
        return takesGzip;
    }

    @Override
    public String decode(HttpRequest request, byte[] body, MissingPaths missing) {
        String text = new String(body, UTF_8);
        if (text.startsWith("!")) {
            throw new DecodeException("/" + text.substring(1), "expected something else");
        }
        if (text.startsWith("-")) {
            missing.missing(text.substring(1));
        }
        return text;
    }

    @Override
    public List<Violation> validate(String input) {
        return violations;
    }

    @Override
    public CompletionStage<String> invoke(String input, RequestContext context) {
        return handler.invoke(input, context);
    }

    @Override
    public HttpResponse encode(String output) {
        if (output.startsWith("!")) {
            throw new IllegalStateException(output);
        }
        return HttpResponse.builder(200).body(output.getBytes(UTF_8)).build();
    }

    @Override
    public @Nullable HttpResponse encodeError(Throwable error) {
        return error instanceof KnownError
                ? HttpResponse.builder(400).header("x-error", "KnownError").build()
                : null;
    }

    @FunctionalInterface
    interface Handler {
        CompletionStage<String> invoke(String input, RequestContext context);
    }

    /** The one error that the operation lists. */
    static final class KnownError extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
