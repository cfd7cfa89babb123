package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.core.DecodeException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.PercentEncoding;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text that stands for a request: AWS, "Create a signed AWS API request", step 1. Paths are encoded once more than they come, as all
 * services but Amazon S3 do.
 */
final class CanonicalRequest {
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    private CanonicalRequest() {}

    /** @throws Refusal if a signed header is missing, or the query is not percent-encoded */
    static String hash(HttpRequest request, List<String> signedHeaders, String payloadHash) {
        String text = String.join(
                "\n",
                request.method(),
                path(request.path()),
                query(request.query()),
                headers(request, signedHeaders),
                String.join(";", signedHeaders),
                payloadHash);
        return Hashes.sha256(text.getBytes(UTF_8));
    }

    /** Without empty and dot segments; a slash at the end stays. */
    private static String path(String raw) {
        Deque<String> segments = new ArrayDeque<>();
        String last = "";
        for (String segment : raw.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(PercentEncoding.encode(segment));
            }
            last = segment;
        }
        boolean isFolder = last.isEmpty() && !segments.isEmpty();
        return "/" + String.join("/", segments) + (isFolder ? "/" : "");
    }

    private static String query(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        try {
            return Arrays.stream(raw.split("&", -1))
                    .filter(parameter -> !parameter.isEmpty())
                    .map(Parameter::of)
                    .sorted()
                    .map(Parameter::toString)
                    .collect(Collectors.joining("&"));
        } catch (DecodeException e) {
            throw Refusal.malformed("The query must be percent-encoded UTF-8.");
        }
    }

    private static String headers(HttpRequest request, List<String> signedHeaders) {
        StringBuilder text = new StringBuilder();
        for (String name : signedHeaders) {
            List<String> values = request.headers().all(name);
            if (values.isEmpty()) {
                throw Refusal.malformed("The header '" + name + "' is signed but not there.");
            }
            text.append(name).append(':');
            text.append(values.stream().map(CanonicalRequest::trimmed).collect(Collectors.joining(",")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String trimmed(String value) {
        return BLANKS.matcher(value.strip()).replaceAll(" ");
    }

    private record Parameter(String name, String value) implements Comparable<Parameter> {
        static Parameter of(String raw) {
            int equals = raw.indexOf('=');
            return new Parameter(
                    again(equals < 0 ? raw : raw.substring(0, equals)),
                    equals < 0 ? "" : again(raw.substring(equals + 1)));
        }

        /** In the one form, however it came. */
        private static String again(String raw) {
            return PercentEncoding.encode(PercentEncoding.decode("", raw));
        }

        @Override
        public int compareTo(Parameter other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }
}
