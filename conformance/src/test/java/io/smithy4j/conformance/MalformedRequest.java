package io.smithy4j.conformance;

import io.smithy4j.conformance.wire.RawRequest;
import io.smithy4j.core.Blob;
import io.smithy4j.http.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** One row of the matrix. */
record MalformedRequest(
        String method, String path, String target, String contentType, String body, int status, String error) {
    private static final String NONE = "-";

    /** Every row, in both versions of awsJson. */
    static Stream<MalformedRequest> all() throws IOException {
        return Stream.concat(
                        rows("/awsjson-malformed-values.tsv").map(MalformedRequest::value),
                        rows("/awsjson-malformed-requests.tsv").map(MalformedRequest::request))
                .flatMap(row -> Stream.of(row.in("1.0"), row.in("1.1")))
                .distinct();
    }

    private MalformedRequest in(String version) {
        String type = contentType.equals("CT") ? "application/x-amz-json-" + version : contentType;
        return new MalformedRequest(method, path, target, type, body, status, error);
    }

    private static MalformedRequest value(String[] columns) {
        String body = "{\"" + columns[0] + "\":" + columns[1] + "}";
        return new MalformedRequest("POST", "/", "Matrix.PutValues", "CT", body, 400, "SerializationException");
    }

    private static MalformedRequest request(String[] columns) {
        return new MalformedRequest(
                columns[0], columns[1], columns[2], columns[3], columns[4], Integer.parseInt(columns[5]), columns[6]);
    }

    private static Stream<String[]> rows(String file) throws IOException {
        try (InputStream in = MalformedRequest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        }
    }

    RawRequest raw() {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        if (!target.equals(NONE)) {
            headers.add("X-Amz-Target", target);
        }
        if (!contentType.equals(NONE)) {
            headers.add("Content-Type", contentType);
        }
        return new RawRequest(method, path, headers.build(), Blob.ofUtf8(body));
    }

    @Override
    public String toString() {
        return method + " " + path + " " + target + " " + contentType + " " + body;
    }
}
