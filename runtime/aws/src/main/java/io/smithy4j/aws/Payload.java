package io.smithy4j.aws;

import io.smithy4j.aws.signature.Worksheet;
import io.smithy4j.client.AuthException;
import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/** The body of a request, as far as it is signed. */
final class Payload {
    private static final byte[] NOTHING = {};

    private Payload() {}

    /**
     * The hash of all its bytes.
     *
     * @throws AuthException if it can be read once only
     */
    static String hash(HttpBody body, Worksheet sheet) {
        if (body instanceof BytesBody atHand) {
            return sheet.payloadHash(atHand.bytes());
        }
        if (body.length().equals(OptionalLong.of(0))) {
            return sheet.payloadHash(NOTHING);
        }
        if (!body.isReplayable()) {
            throw new AuthException(
                    "the body is signed before it is sent: make it from bytes or a file, not from a stream", null);
        }
        try {
            return sheet.payloadHash(body.asInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
