package io.smithy4j.generator.lower.jmespath;

import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.TypeRef;

/** What kind of value an expression gives; two of one kind have one type in Java. */
sealed interface Kind {
    /** {@code input} and {@code output} of an operation, side by side. */
    record InputAndOutput(Id input, Id output) implements Kind {}

    record Structure(Id id) implements Kind {}

    record Dictionary(TypeRef.MapOf type) implements Kind {}

    record Many(Kind element) implements Kind {}

    /** A value without parts, or one whose parts cannot be reached. */
    record Plain(Sort sort) implements Kind {}

    enum Sort {
        TEXT,
        NUMBER,
        TRUTH,
        OTHER
    }

    Kind TEXT = new Plain(Sort.TEXT);
    Kind NUMBER = new Plain(Sort.NUMBER);
    Kind TRUTH = new Plain(Sort.TRUTH);
    Kind OTHER = new Plain(Sort.OTHER);

    /** The kind of both, if they have one. */
    static Kind common(Kind one, Kind other) {
        return one.equals(other) ? one : OTHER;
    }
}
