package io.smithy4j.server;

import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.MediaType;
import org.jspecify.annotations.Nullable;

/** Which media types an operation takes and gives. A request without a body needs no type. */
public final class MediaRules {
    private enum Body {
        ANY,
        OF_TYPE,
        NONE
    }

    private final Body body;

    private final @Nullable String consumed;

    private final @Nullable String produced;

    private MediaRules(Body body, @Nullable String consumed, @Nullable String produced) {
        this.body = body;
        this.consumed = consumed;
        this.produced = produced;
    }

    /** Bodies of any type, or of none that is said. */
    public static MediaRules consumingAnything() {
        return new MediaRules(Body.ANY, null, null);
    }

    /** Bodies of {@code type}. */
    public static MediaRules consuming(String type) {
        return new MediaRules(Body.OF_TYPE, type, null);
    }

    /** No bodies: one that has a type is refused, any other one passed over, as Smithy's malformed request tests have it. */
    public static MediaRules consumingNothing() {
        return new MediaRules(Body.NONE, null, null);
    }

    /** As these, and answers are of {@code type}, so that callers must accept it. */
    public MediaRules producing(String type) {
        return new MediaRules(body, consumed, type);
    }

    /** What is wrong with the headers alone; null if nothing is. */
    @Nullable
    ServerFault check(HttpHeaders headers) {
        String actual = headers.first("content-type");
        if (consumed != null && actual != null && !MediaType.isSame(consumed, actual)) {
            return ServerFault.unsupportedMediaType(consumed);
        }
        boolean accepted = produced == null || MediaType.isAccepted(headers.all("accept"), produced);
        return accepted ? null : ServerFault.notAcceptable(String.valueOf(produced));
    }

    /** What is wrong with a body that is there; null if nothing is. */
    @Nullable
    ServerFault checkBody(HttpHeaders headers) {
        if (body == Body.ANY) {
            return null;
        }
        boolean typed = headers.first("content-type") != null;
        if (consumed == null) {
            return typed ? ServerFault.unsupportedBody() : null;
        }
        return typed ? null : ServerFault.unsupportedMediaType(consumed);
    }
}
