package io.smithy4j.aws;

import io.smithy4j.aws.signature.SigningKey;

/** A key, and what it was made for. No record, which would show the secret. */
final class DayKey {
    private final String secret;

    private final long epochDay;

    private final SigningKey key;

    DayKey(String secret, long epochDay, SigningKey key) {
        this.secret = secret;
        this.epochDay = epochDay;
        this.key = key;
    }

    boolean isFor(String otherSecret, long otherDay) {
        return epochDay == otherDay && secret.equals(otherSecret);
    }

    SigningKey key() {
        return key;
    }
}
