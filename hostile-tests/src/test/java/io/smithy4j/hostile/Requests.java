package io.smithy4j.hostile;

/** Spells requests of HTTP/1.1; characters are bytes. */
final class Requests {
    private Requests() {}

    static String awsJson(String operation, String body) {
        return awsJson(operation, "application/x-amz-json-1.1", body);
    }

    static String awsJson(String operation, String contentType, String body) {
        return "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AmazonML_20141212." + operation + "\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    static String json(String method, String target, String body) {
        return request(method, target, "application/json", body);
    }

    static String request(String method, String target, String contentType, String body) {
        return method + " " + target + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }
}
