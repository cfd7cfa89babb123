package io.smithy4j.json;

/** Whether a Java string can travel as JSON. */
final class JsonStrings {
    private JsonStrings() {}

    static IllegalArgumentException halfAPair() {
        return new IllegalArgumentException(
                "a string holds a surrogate without its other half, which JSON in UTF-8 cannot carry");
    }
}
