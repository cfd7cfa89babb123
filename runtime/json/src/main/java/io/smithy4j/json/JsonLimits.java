package io.smithy4j.json;

import io.smithy4j.core.InputLimits;

/** What is written: as much as a reader takes if nobody told it otherwise. */
final class JsonLimits {
    static final int DEPTH = InputLimits.DEFAULTS.depth();

    static final int NAME_CHARS = InputLimits.DEFAULTS.nameChars();

    private JsonLimits() {}
}
