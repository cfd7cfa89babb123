package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;

/** The labels of a path that nobody gave a value: neither the input, nor an interceptor. */
final class Labels {
    private Labels() {}

    /**
     * The request itself.
     *
     * @throws IllegalArgumentException if a label of its path has no value; without it, the path would lead to another operation
     */
    static HttpRequest filled(HttpRequest request) {
        int start = request.path().indexOf('{');
        if (start >= 0) {
            int end = request.path().indexOf('}', start);
            String name = end < 0 ? "" : request.path().substring(start + 1, end);
            throw new IllegalArgumentException(
                    "the label " + name + " is part of a path, so it must not be empty, \".\" or \"..\"");
        }
        return request;
    }
}
