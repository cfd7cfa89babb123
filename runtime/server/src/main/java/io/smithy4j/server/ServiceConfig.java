package io.smithy4j.server;

import io.smithy4j.core.InputLimits;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.server.auth.Authenticator;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a {@link ServiceBuilder} collected; see there. Made for one service. */
public final class ServiceConfig {
    private final Interceptors interceptors;

    private final @Nullable Authenticator authenticator;

    private final Duration deadline;

    private final Clock clock;

    private final AccessLog accessLog;

    private final @Nullable Long maxBodyBytes;

    private final HeadLimits headLimits;

    private final InputLimits inputLimits;

    private final int maxRequestsUnderWay;

    ServiceConfig(ServiceBuilder<?> builder) {
        this.interceptors = new Interceptors(builder.interceptors);
        this.authenticator = builder.authenticator;
        this.deadline = builder.deadline;
        this.clock = builder.clock;
        this.accessLog = builder.accessLog;
        this.maxBodyBytes = builder.maxBodyBytes;
        this.headLimits = new HeadLimits(builder.maxTargetChars, builder.maxHeaderFields, builder.maxHeaderBytes);
        this.inputLimits = builder.inputLimits;
        this.maxRequestsUnderWay = builder.maxRequestsUnderWay;
    }

    Interceptors interceptors() {
        return interceptors;
    }

    @Nullable
    Authenticator authenticator() {
        return authenticator;
    }

    Duration deadline() {
        return deadline;
    }

    Clock clock() {
        return clock;
    }

    AccessLog accessLog() {
        return accessLog;
    }

    /** The most bytes of the body of {@code request} to buffer. */
    long bodyLimit(HttpRequest request) {
        return maxBodyBytes != null ? maxBodyBytes : request.bodyLimit();
    }

    HeadLimits headLimits() {
        return headLimits;
    }

    InputLimits inputLimits() {
        return inputLimits;
    }

    int maxRequestsUnderWay() {
        return maxRequestsUnderWay;
    }
}
