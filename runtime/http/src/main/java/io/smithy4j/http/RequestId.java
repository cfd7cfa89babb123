package io.smithy4j.http;

import org.jspecify.annotations.Nullable;

/** The id that a service gives each request, for its owner to find it again. */
public final class RequestId {
    /** The header in which our servers tell it. */
    public static final String HEADER = "x-amzn-RequestId";

    // Older services, Amazon S3 among them.
    private static final String OLDER_HEADER = "x-amz-request-id";

    private RequestId() {}

    /** The id that {@code response} carries; null if there is none. */
    public static @Nullable String of(HttpResponse response) {
        String id = response.headers().first(HEADER);
        return id != null ? id : response.headers().first(OLDER_HEADER);
    }
}
