package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A request as it was on the wire, read. */
final class WireRequest {
    static final List<String> CAPTURES = List.of(
            "boto3-1.43.11/DeleteRealtimeEndpoint",
            "boto3-1.43.11/DeleteTags",
            "java-sdk-v2-2.40.2-apache/DeleteRealtimeEndpoint",
            "java-sdk-v2-2.40.2-apache/DeleteTags",
            "js-sdk-v3-3.523.0/DeleteRealtimeEndpoint",
            "js-sdk-v3-3.523.0/DeleteTags");

    private final HttpRequest request;

    private final byte[] body;

    private WireRequest(HttpRequest request, byte[] body) {
        this.request = request;
        this.body = body;
    }

    static WireRequest captured(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WireRequest.class.getResourceAsStream("/wire/" + name + ".http"), name)) {
            return of(in.readAllBytes());
        }
    }

    static WireRequest of(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = text.substring(0, end).lines().toList();
        String[] start = lines.get(0).split(" ", -1);
        int query = start[1].indexOf('?');
        HttpRequestBuilder builder = HttpRequest.builder(start[0], query < 0 ? start[1] : start[1].substring(0, query));
        builder.query(query < 0 ? null : start[1].substring(query + 1));
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            builder.header(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        HttpRequest head = builder.build();
        String length = head.headers().first("Content-Length");
        int size = length == null ? 0 : Integer.parseInt(length);
        byte[] body = Arrays.copyOfRange(bytes, end + 4, end + 4 + size);
        return new WireRequest(head.toBuilder().body(body).build(), body);
    }

    HttpRequest request() {
        return request;
    }

    byte[] body() {
        return body;
    }
}
