package io.smithy4j.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import software.amazon.smithy.protocoltests.traits.HttpMalformedResponseBodyDefinition;
import software.amazon.smithy.protocoltests.traits.HttpMalformedResponseDefinition;

/** An answer to a malformed request, held against what the suite asks for. */
public final class MalformedExpectation {
    private MalformedExpectation() {}

    /** What differs; empty if nothing does. */
    public static List<String> differences(HttpMalformedResponseDefinition expected, Received actual) {
        List<String> differences = new ArrayList<>(Expectation.headers(expected.getHeaders(), actual.headers()));
        if (actual.status() != expected.getCode()) {
            differences.add("status is " + actual.status() + ", and should be " + expected.getCode());
        }
        expected.getBody().ifPresent(body -> differences.addAll(body(body, actual)));
        return differences;
    }

    private static List<String> body(HttpMalformedResponseBodyDefinition expected, Received actual) {
        List<String> differences = new ArrayList<>();
        expected.getMessageRegex().ifPresent(regex -> {
            if (!Pattern.compile(regex).matcher(actual.text()).find()) {
                differences.add("body is " + actual.text() + ", and should match " + regex);
            }
        });
        differences.addAll(Bodies.differences(expected.getContents().orElse(null), expected.getMediaType(), actual));
        return differences;
    }
}
