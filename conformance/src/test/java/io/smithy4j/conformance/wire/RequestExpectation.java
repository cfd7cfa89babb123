package io.smithy4j.conformance.wire;

import io.smithy4j.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;

/** A request as it left the client, held against what the suite asks for. */
public final class RequestExpectation {
    private final HttpRequestTestCase test;
    private final List<String> differences = new ArrayList<>();

    private RequestExpectation(HttpRequestTestCase test) {
        this.test = test;
    }

    /** What differs; empty if nothing does. */
    public static List<String> differences(HttpRequestTestCase test, HttpRequest request) {
        RequestExpectation expectation = new RequestExpectation(test);
        expectation.line(request);
        expectation.query(request.query());
        expectation.differences.addAll(Expectation.differences(test, Received.of(request)));
        return expectation.differences;
    }

    private void line(HttpRequest request) {
        same("method", test.getMethod(), request.method());
        same("path", test.getUri(), request.path());
        test.getResolvedHost()
                .ifPresent(host -> same("host", host, request.uri().getHost()));
    }

    private void query(@Nullable String query) {
        List<String> params = query == null ? new ArrayList<>() : new ArrayList<>(Arrays.asList(query.split("&", -1)));
        List<String> names =
                params.stream().map(param -> param.split("=", 2)[0]).toList();
        for (String expected : test.getQueryParams()) {
            if (!params.remove(expected)) {
                differences.add("query has no " + expected + ": " + query);
            }
        }
        for (String name : test.getForbidQueryParams()) {
            if (names.contains(name)) {
                differences.add("query should not have " + name + ": " + query);
            }
        }
        for (String name : test.getRequireQueryParams()) {
            if (!names.contains(name)) {
                differences.add("query has no " + name + ": " + query);
            }
        }
    }

    private void same(String what, String expected, @Nullable String actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(what + " is " + actual + ", and should be " + expected);
        }
    }
}
