package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.ErrorMetadata;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import java.io.ByteArrayInputStream;

/** Input and output are the text of the body; text that starts with an exclamation mark cannot be decoded. */
final class EchoOperation extends ClientOperation<String, String> {
    static final EchoOperation INSTANCE = new EchoOperation(Kind.BYTES);

    static final EchoOperation STREAMING = new EchoOperation(Kind.STREAM);

    private final Kind kind;

    private EchoOperation(Kind kind) {
        super("Parrot", "Echo");
        this.kind = kind;
    }

    @Override
    public HttpRequest encode(String input) {
        byte[] bytes = input.getBytes(UTF_8);
        return HttpRequest.builder("POST", "/echo")
                .header("Content-Type", "text/plain")
                .body(kind == Kind.BYTES ? HttpBody.of(bytes) : HttpBody.of(new ByteArrayInputStream(bytes)))
                .build();
    }

    @Override
    public String decode(HttpResponse response, byte[] body) {
        return text(body);
    }

    @Override
    public ServiceException decodeError(HttpResponse response, byte[] body) {
        return new EchoException(new ErrorMetadata("EchoError", text(body), response.status(), RequestId.of(response)));
    }

    private static String text(byte[] body) {
        String text = new String(body, UTF_8);
        if (text.startsWith("!")) {
            throw new DecodeException("/Name", "expected a string");
        }
        return text;
    }

    private enum Kind {
        BYTES,
        STREAM
    }

    /** The error of the service. */
    static final class EchoException extends ServiceException {
        private static final long serialVersionUID = 1L;

        EchoException(ErrorMetadata metadata) {
            super(null, metadata);
        }
    }
}
