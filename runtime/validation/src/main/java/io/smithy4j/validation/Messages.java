package io.smithy4j.validation;

/** The words of Smithy's validation tests. No value is ever in them, only its place, its length and the constraint. */
final class Messages {
    private Messages() {}

    static String notNull(String path) {
        return at("Value", path, "must not be null");
    }

    static String length(long length, String path, String constraint) {
        return at("Value with length " + length, path, "must have length " + constraint);
    }

    static String value(String path, String constraint) {
        return at("Value", path, constraint);
    }

    static String between(Object min, Object max) {
        return "between " + min + " and " + max + ", inclusive";
    }

    static String atLeast(Object min) {
        return "greater than or equal to " + min;
    }

    static String atMost(Object max) {
        return "less than or equal to " + max;
    }

    private static String at(String subject, String path, String constraint) {
        return subject + " at '" + path + "' failed to satisfy constraint: Member " + constraint;
    }
}
