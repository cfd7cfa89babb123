package io.smithy4j.http;

/**
 * One HTTP response. Immutable, apart from a body that can be read once only. {@link #toString} hides credentials in
 * headers.
 */
public final class HttpResponse {
    private final int status;

    private final HttpHeaders headers;

    private final HttpBody body;

    private HttpResponse(Builder builder) {
        this.status = builder.status;
        this.headers = builder.headers.build();
        this.body = builder.body;
    }

    /**
     * Starts a response without headers and body.
     *
     * @throws IllegalArgumentException if {@code status} is not from 100 to 999
     */
    public static Builder builder(int status) {
        return new Builder(status, HttpHeaders.builder(), HttpBody.empty());
    }

    public int status() {
        return status;
    }

    /** Whether the status is one of the 2xx. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public HttpHeaders headers() {
        return headers;
    }

    public HttpBody body() {
        return body;
    }

    public Builder toBuilder() {
        return new Builder(status, headers.toBuilder(), body);
    }

    @Override
    public String toString() {
        return status + " " + headers + " " + body;
    }

    /** Builds {@link HttpResponse}. */
    public static final class Builder {
        private final int status;

        private final HttpHeaders.Builder headers;

        private HttpBody body;

        private Builder(int status, HttpHeaders.Builder headers, HttpBody body) {
            if (status < 100 || status > 999) {
                throw new IllegalArgumentException(status + " is not a status of HTTP");
            }
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        /** Adds a header field; see {@link HttpHeaders.Builder#add}. */
        public Builder header(String name, String value) {
            headers.add(name, value);
            return this;
        }

        /** As {@link #header}, in place of all fields that have the same name. */
        public Builder setHeader(String name, String value) {
            headers.set(name, value);
            return this;
        }

        /** The array is not copied: do not change it afterwards. */
        public Builder body(byte[] bytes) {
            return body(HttpBody.of(bytes));
        }

        public Builder body(HttpBody body) {
            this.body = body;
            return this;
        }

        public HttpResponse build() {
            return new HttpResponse(this);
        }
    }
}
