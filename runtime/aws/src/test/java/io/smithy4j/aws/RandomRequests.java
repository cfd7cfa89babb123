package io.smithy4j.aws;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.PercentEncoding;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Requests of every kind that a client can make, and more: as strange as HTTP allows. */
final class RandomRequests {
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "HEAD", "DELETE", "PATCH", "OPTIONS");

    private static final List<String> ENDPOINTS = List.of(
            "https://post.example.com",
            "https://post.example.com:443",
            "https://post.example.com:80",
            "https://post.example.com:8443",
            "http://post.example.com",
            "http://post.example.com:80",
            "http://127.0.0.1:8080",
            "http://[::1]:8080");

    private static final List<String> TEXTS = List.of(
            "a",
            "Z",
            "0",
            "-",
            ".",
            "_",
            "~",
            " ",
            "+",
            "*",
            "%",
            "/",
            "?",
            "#",
            "&",
            "=",
            ":",
            "@",
            "!",
            "$",
            "'",
            "(",
            ")",
            ",",
            ";",
            "[",
            "{",
            "\"",
            "\\",
            "\u00e4",
            "\u20ac",
            "\ud83d\ude00",
            "e\u0301",
            "\u0000");

    private static final List<String> RAW = List.of(
            "a", "B", "7", "-", "~", "+", "*", ":", "@", "!", "$", "'", "(", ",", ";", "%2F", "%2f", "%2E", "%c3%a9");

    private static final List<String> HEADERS = List.of(
            "X-One",
            "x-one",
            "X-ONE",
            "x-_two",
            "x-a",
            "Content-Type",
            "Content-Length",
            "Accept",
            "User-Agent",
            "Connection",
            "expect",
            "X-Amzn-Trace-Id",
            "Transfer-Encoding",
            "x-forwarded-for",
            "Host",
            "X-Amz-Date",
            "x-amz-content-sha256",
            "X-Amz-Security-Token",
            "X-Amz-Target",
            "Authorization",
            "Cookie");

    private static final List<String> VALUES = List.of(
            "a", "b", "1", " ", "  ", "\t", ",", ";", "=", "\"", "\u00e4", "\u00ff", "\u00a0", "\u0085", "long value");

    private final Random random;

    private final List<Path> files;

    RandomRequests(Random random, List<Path> files) {
        this.random = random;
        this.files = files;
    }

    HttpRequest next() {
        HttpRequestBuilder request = HttpRequest.builder(one(METHODS), path())
                .endpoint(URI.create(one(ENDPOINTS)))
                .query(random.nextInt(3) == 0 ? null : query())
                .body(body());
        for (int i = random.nextInt(8); i > 0; i--) {
            request.header(one(HEADERS), joined(VALUES, 6));
        }
        return request.build();
    }

    /** One that cannot be read again. */
    HttpRequest nextStream() {
        HttpBody stream = HttpBody.of(new ByteArrayInputStream(bytes()));
        return next().toBuilder().body(stream).build();
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            path.append('/').append(segment());
        }
        return path.append(path.isEmpty() || random.nextInt(3) == 0 ? "/" : "").toString();
    }

    private String segment() {
        return switch (random.nextInt(8)) {
            case 0 -> "..";
            case 1 -> ".";
            case 2 -> "";
            case 3, 4 -> joined(RAW, 5);
            default -> PercentEncoding.encode(joined(TEXTS, 5));
        };
    }

    private String query() {
        StringJoiner query = new StringJoiner("&");
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = random.nextInt(3) == 0 ? joined(RAW, 2) : PercentEncoding.encode(joined(TEXTS, 2));
            String value = random.nextBoolean() ? joined(RAW, 4) : PercentEncoding.encode(joined(TEXTS, 4));
            query.add(random.nextInt(4) == 0 ? name : name + "=" + value);
        }
        return query.toString();
    }

    private HttpBody body() {
        return switch (random.nextInt(4)) {
            case 0 -> HttpBody.empty();
            case 1 -> HttpBody.of(one(files));
            default -> HttpBody.of(bytes());
        };
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String joined(List<String> parts, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(one(parts));
        }
        return text.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
