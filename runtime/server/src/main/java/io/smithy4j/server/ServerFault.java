package io.smithy4j.server;

/**
 * A failure that the pipeline answers itself.
 *
 * @param status of the HTTP response
 * @param name of the error, as clients know it from other services
 * @param message for the caller: says nothing about the inside of the service
 */
public record ServerFault(int status, String name, String message) {
    /** The request is not what the protocol asks for; {@code reason} is one of our own messages. */
    public static ServerFault malformed(String reason) {
        return new ServerFault(400, "SerializationException", reason);
    }

    public static ServerFault unknownOperation() {
        return new ServerFault(404, "UnknownOperationException", "the service has no operation that the request names");
    }

    /** The model has the operation, this service does not. */
    public static ServerFault notImplemented() {
        return new ServerFault(501, "NotImplemented", "the service does not implement the operation");
    }

    /** The request lacks the {@code expected} content type. */
    public static ServerFault unsupportedMediaType(String expected) {
        return new ServerFault(
                415, "UnsupportedMediaTypeException", "the content type of the request must be " + expected);
    }

    /** The request has a body, and its operation takes none. */
    public static ServerFault unsupportedBody() {
        return new ServerFault(415, "UnsupportedMediaTypeException", "the request must not have a body");
    }

    /** The caller does not accept the {@code produced} media type. */
    public static ServerFault notAcceptable(String produced) {
        return new ServerFault(406, "NotAcceptableException", "the request must accept " + produced);
    }

    /** The operation asks who its caller is, and the request does not say. */
    public static ServerFault notAuthenticated() {
        return new ServerFault(403, "MissingAuthenticationTokenException", "the request has no credentials");
    }

    /** Path and query have more than {@code limit} characters. */
    public static ServerFault targetTooLong(int limit) {
        return new ServerFault(
                414, "UriTooLongException", "path and query of the request are longer than " + limit + " characters");
    }

    /** There are more than {@code limit} header fields. */
    public static ServerFault tooManyHeaders(int limit) {
        return new ServerFault(
                431, "RequestHeaderFieldsTooLargeException", "the request has more than " + limit + " header fields");
    }

    /** The header fields have more than {@code limit} bytes. */
    public static ServerFault headersTooLarge(int limit) {
        return new ServerFault(
                431,
                "RequestHeaderFieldsTooLargeException",
                "the header fields of the request are larger than " + limit + " bytes");
    }

    /** The body has more than {@code limit} bytes. */
    public static ServerFault bodyTooLarge(long limit) {
        return new ServerFault(
                413, "RequestEntityTooLargeException", "the body of the request is larger than " + limit + " bytes");
    }

    public static ServerFault internal() {
        return new ServerFault(500, "InternalFailure", "the service failed while it worked on the request");
    }

    /** The request was not begun: callers may send it again, and are told after which time. */
    public static ServerFault unavailable() {
        return new ServerFault(503, "ServiceUnavailableException", "the service takes no requests at the moment");
    }

    /** The service was not done by the deadline; whether it did something of what was asked, nobody knows. */
    public static ServerFault late() {
        return new ServerFault(504, "RequestTimeoutException", "the service did not answer in time");
    }
}
