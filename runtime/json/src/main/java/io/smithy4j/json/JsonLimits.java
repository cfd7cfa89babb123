package io.smithy4j.json;

/** What one body may hold. Reading, skipping and writing share the figures, so what was read can be written. */
final class JsonLimits {
    /** Objects and arrays around a value, the outermost included. */
    static final int DEPTH = 128;

    /** Characters of one number, as spelled. */
    static final int NUMBER_CHARS = 1_000;

    /** Largest exponent of a number that is read with all its digits, up or down. Ten bytes can spell years of work. */
    static final int EXPONENT = 1_000;

    /** UTF-16 characters of a member name or map key, after escapes. */
    static final int NAME_CHARS = 4_096;

    /** Names, scalars, and the begins and ends of objects and arrays in one body. */
    static final int TOKENS = 1_000_000;

    private JsonLimits() {}
}
