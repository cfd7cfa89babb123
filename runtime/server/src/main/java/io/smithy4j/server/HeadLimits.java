package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** How much may stand before a body: characters of path and query, header fields, and bytes of them as HTTP/1.1 spells them. */
record HeadLimits(int targetChars, int headerFields, int headerBytes) {
    // Colon, blank, and the end of the line.
    private static final int AROUND_A_FIELD = 4;

    /** What is too much; null if nothing is. */
    @Nullable
    ServerFault check(HttpRequest request) {
        String query = request.query();
        int chars = request.path().length() + (query == null ? 0 : query.length() + 1);
        if (chars > targetChars) {
            return ServerFault.targetTooLong(targetChars);
        }
        long[] seen = {0, 0};
        request.headers().forEach((name, value) -> {
            seen[0]++;
            seen[1] += name.length() + value.length() + AROUND_A_FIELD;
        });
        if (seen[0] > headerFields) {
            return ServerFault.tooManyHeaders(headerFields);
        }
        return seen[1] > headerBytes ? ServerFault.headersTooLarge(headerBytes) : null;
    }
}
