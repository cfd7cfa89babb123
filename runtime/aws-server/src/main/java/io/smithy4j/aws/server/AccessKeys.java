package io.smithy4j.aws.server;

import org.jspecify.annotations.Nullable;

/** Knows the keys of callers. Safe for use by several threads; asked with ids that nobody has verified. */
@FunctionalInterface
public interface AccessKeys {
    /** The key with an id; null if nobody has it. */
    @Nullable
    AccessKey find(String id);
}
