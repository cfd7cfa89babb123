package io.smithy4j.server;

import io.smithy4j.core.InputLimits;
import io.smithy4j.server.auth.Authenticator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings that the builders of all services share. Not safe for use by several threads.
 *
 * @param <B> the generated builder itself
 */
public abstract class ServiceBuilder<B extends ServiceBuilder<B>> {
    final List<ServerInterceptor> interceptors = new ArrayList<>();

    @Nullable
    Authenticator authenticator;

    Duration deadline = Duration.ofSeconds(60);

    Clock clock = Clock.systemUTC();

    AccessLog accessLog = AccessLog.off();

    @Nullable
    Long maxBodyBytes;

    int maxTargetChars = 8 * 1024;

    int maxHeaderFields = 100;

    int maxHeaderBytes = 16 * 1024;

    InputLimits inputLimits = InputLimits.DEFAULTS;

    int maxRequestsUnderWay = 256;

    protected ServiceBuilder() {}

    /** This builder. */
    protected abstract B self();

    /** Adds an interceptor. The first one added sees requests first, and answers last. */
    public B interceptor(ServerInterceptor interceptor) {
        this.interceptors.add(interceptor);
        return self();
    }

    /**
     * Finds out who sends the requests of all operations but those whose model asks nobody. Not set, nobody is asked, whatever the
     * model says.
     */
    public B authenticator(Authenticator authenticator) {
        this.authenticator = authenticator;
        return self();
    }

    /**
     * How long after its arrival a request is to be answered: 60 s if not set. An asynchronous handler that is not done by then is
     * cancelled, and the caller gets a 504; a blocking one can look at {@link RequestContext#deadline}.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public B deadline(Duration afterArrival) {
        if (afterArrival.isNegative() || afterArrival.isZero()) {
            throw new IllegalArgumentException("the deadline must be later than the arrival");
        }
        this.deadline = afterArrival;
        return self();
    }

    /** Tells when requests arrive. The system's clock if not set. */
    public B clock(Clock clock) {
        this.clock = clock;
        return self();
    }

    /**
     * Writes a line a request, at level INFO, to the system logger {@value AccessLog#NAME}: ids, names, status, sizes, time and the
     * address of the peer, and nothing that a caller can word. Not set, nothing is written.
     */
    public B accessLog() {
        this.accessLog = AccessLog.on();
        return self();
    }

    /**
     * The most bytes of a body to accept where it is read as a whole; more is a 413. Not set, the server decides, and its default is
     * 2 MiB. A body that is a member of the input is a stream in the hands of the handler, and has no limit but the handler's.
     */
    public B maxBodyBytes(long bytes) {
        this.maxBodyBytes = positive(bytes);
        return self();
    }

    /** The most characters of path and query, as they came; more is a 414. 8,192 if not set. The server may allow less. */
    public B maxTargetChars(int chars) {
        this.maxTargetChars = Math.toIntExact(positive(chars));
        return self();
    }

    /** The most header fields; more is a 431. 100 if not set. The server may allow less. */
    public B maxHeaderFields(int fields) {
        this.maxHeaderFields = Math.toIntExact(positive(fields));
        return self();
    }

    /** The most bytes of all header fields, as HTTP/1.1 spells them; more is a 431. 16 KiB if not set. The server may allow less. */
    public B maxHeaderBytes(int bytes) {
        this.maxHeaderBytes = Math.toIntExact(positive(bytes));
        return self();
    }

    /**
     * What a JSON body may hold: how deep it nests, how many items and tokens, how long names and numbers; more is a 400 that
     * names the limit and the place. {@link InputLimits#DEFAULTS} if not set. What is written keeps to the defaults.
     */
    public B inputLimits(InputLimits limits) {
        this.inputLimits = limits;
        return self();
    }

    /**
     * The most requests to work on at once; a further one gets a 503 before its body is read. 256 if not set. A server that runs
     * blocking handlers needs more threads than this, or its queue of waiting requests comes before this limit.
     */
    public B maxRequestsUnderWay(int requests) {
        this.maxRequestsUnderWay = Math.toIntExact(positive(requests));
        return self();
    }

    /** The settings for one service. */
    protected final ServiceConfig config() {
        return new ServiceConfig(this);
    }

    private static long positive(long limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("a limit must be more than nothing");
        }
        return limit;
    }
}
