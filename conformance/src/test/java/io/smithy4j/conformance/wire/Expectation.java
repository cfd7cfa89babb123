package io.smithy4j.conformance.wire;

import io.smithy4j.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;

/** What the suite says of headers and body, held against a message. */
public final class Expectation {
    private Expectation() {}

    /** What differs; empty if nothing does. */
    public static List<String> differences(HttpMessageTestCase test, Received actual) {
        List<String> differences = new ArrayList<>(headers(test.getHeaders(), actual.headers()));
        for (String name : test.getForbidHeaders()) {
            String value = actual.headers().first(name);
            if (value != null) {
                differences.add("header " + name + " is " + value + ", and should not be there");
            }
        }
        for (String name : test.getRequireHeaders()) {
            if (actual.headers().first(name) == null) {
                differences.add("header " + name + " is missing");
            }
        }
        differences.addAll(Bodies.differences(
                test.getBody().orElse(null), test.getBodyMediaType().orElse(null), actual));
        return differences;
    }

    public static List<String> headers(Map<String, String> expected, HttpHeaders actual) {
        List<String> differences = new ArrayList<>();
        expected.forEach((name, value) -> {
            String found = value(actual, name);
            if (!value.equals(found)) {
                differences.add("header " + name + " is " + found + ", and should be " + value);
            }
        });
        return differences;
    }

    /** Fields of one name are one list: RFC 9110, 5.3. */
    private static @Nullable String value(HttpHeaders headers, String name) {
        List<String> values = headers.all(name);
        return values.isEmpty() ? null : String.join(", ", values);
    }
}
