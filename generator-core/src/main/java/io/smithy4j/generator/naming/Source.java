package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.SourcePosition;

/**
 * What a name is made from, for messages.
 *
 * @param label as part of a sentence: a shape id, a member, or what is derived from one
 */
record Source(String label, SourcePosition position) {
    /** Has the names that are taken in a package that services share. */
    static final Source ANOTHER_SERVICE =
            new Source("a type of another service in the same package", SourcePosition.NONE);
}
