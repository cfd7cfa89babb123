package io.smithy4j.json;

/** Whether a Java string can travel as JSON. */
final class JsonStrings {
    private JsonStrings() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if a surrogate lacks its other half: UTF-8 has no bytes for it
     */
    static String wellFormed(String text) {
        boolean afterHigh = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c) != afterHigh) {
                throw halfAPair();
            }
            afterHigh = Character.isHighSurrogate(c);
        }
        if (afterHigh) {
            throw halfAPair();
        }
        return text;
    }

    private static IllegalArgumentException halfAPair() {
        return new IllegalArgumentException(
                "a string holds a surrogate without its other half, which JSON in UTF-8 cannot carry");
    }
}
