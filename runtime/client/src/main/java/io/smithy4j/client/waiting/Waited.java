package io.smithy4j.client.waiting;

import io.smithy4j.core.ServiceException;
import org.jspecify.annotations.Nullable;

/**
 * What a waiter waited for.
 *
 * @param output of the last call; null if the service answered an error, which is what some waiters wait for
 * @param error of the last call; null if there is an output
 * @param attempts how many calls it took, at least 1
 */
public record Waited<O>(@Nullable O output, @Nullable ServiceException error, int attempts) {}
