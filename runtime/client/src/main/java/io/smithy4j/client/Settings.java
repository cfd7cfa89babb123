package io.smithy4j.client;

import java.time.Duration;

/** What settings of clients may be. */
final class Settings {
    private Settings() {}

    static Duration positive(String name, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than nothing");
        }
        return timeout;
    }

    static int attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1: the first one counts");
        }
        return attempts;
    }
}
