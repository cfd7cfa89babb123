package io.smithy4j.client;

import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a client speaks one operation in one protocol. Generated code extends it; it is called from many threads at once. */
public abstract class ClientOperation<I, O> {
    private final String serviceName;

    private final String operationName;

    private final List<AuthOption> authOptions;

    /**
     * Takes the names that messages to people have.
     *
     * @param authOptions how callers prove who they are, best first; none if nobody has to
     */
    protected ClientOperation(String serviceName, String operationName, AuthOption... authOptions) {
        this.serviceName = serviceName;
        this.operationName = operationName;
        this.authOptions = List.of(authOptions);
    }

    /**
     * The input with what callers may leave to the client: a generated operation whose input has an idempotency token fills it.
     *
     * @param tokens makes a token that no other call has
     */
    public I completed(I input, Supplier<String> tokens) {
        return input;
    }

    /**
     * What comes before the host of the endpoint, such as {@code data.}; null for nothing.
     *
     * @throws IllegalArgumentException if a member of the input would become part of the host and cannot
     */
    public @Nullable String hostPrefix(I input) {
        return null;
    }

    /** Whether bodies that are large enough go out in gzip. */
    public boolean compresses() {
        return false;
    }

    /** Whether requests carry the MD5 sum of their body. */
    public boolean needsChecksum() {
        return false;
    }

    /** Whether something of the input must stay out of logs: Smithy 2.0, {@code sensitive} trait. */
    public boolean hasSensitiveInput() {
        return false;
    }

    /** Whether something of the output, or of an error, must stay out of logs. */
    public boolean hasSensitiveOutput() {
        return false;
    }

    /**
     * Whether a member of the output is the body itself: then the body of a success is not read, {@link #decode} gets no bytes of
     * it, and whoever has the output reads or discards it.
     */
    public boolean streamsOutput() {
        return false;
    }

    /** Writes the request, without an endpoint. */
    public abstract HttpRequest encode(I input);

    /**
     * Reads the output from an answer with a 2xx status.
     *
     * @throws io.smithy4j.core.DecodeException if the answer is not what the protocol asks for
     */
    public abstract O decode(HttpResponse response, byte[] body);

    /**
     * Reads the error from an answer with any other status.
     *
     * @throws io.smithy4j.core.DecodeException if the answer is not what the protocol asks for
     */
    public abstract ServiceException decodeError(HttpResponse response, byte[] body);

    final CallInfo beforeAttempts(Duration clockOffset) {
        return new CallInfo(serviceName, operationName, 0, clockOffset, new CallContext());
    }

    public final String serviceName() {
        return serviceName;
    }

    public final String operationName() {
        return operationName;
    }

    public final List<AuthOption> authOptions() {
        return authOptions;
    }
}
