package io.smithy4j.adapters;

import io.smithy4j.http.HttpRequest;
import java.time.Duration;

/** What tests want of a server beyond its defaults. */
public record Settings(long maxBodyBytes, Duration stopGrace) {
    public static final Settings DEFAULT = new Settings(HttpRequest.DEFAULT_BODY_LIMIT, Duration.ofSeconds(10));

    public Settings withMaxBodyBytes(long bytes) {
        return new Settings(bytes, stopGrace);
    }

    public Settings withStopGrace(Duration grace) {
        return new Settings(maxBodyBytes, grace);
    }
}
