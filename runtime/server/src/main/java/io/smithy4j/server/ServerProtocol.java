package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One protocol of one service: which operation a request names, and how faults are told. Generated code extends it; it is
 * called from many threads at once.
 */
public abstract class ServerProtocol {
    private final String service;

    private final String protocol;

    /** Takes the name of the service in the model, and that of the protocol, such as {@code awsJson1_1}. */
    protected ServerProtocol(String service, String protocol) {
        this.service = service;
        this.protocol = protocol;
    }

    /** Whether the request looks like one of this protocol; only headers and the request line are to be looked at. */
    public abstract boolean speaks(HttpRequest request);

    /** The operation that the request names; null if the service has no such operation. */
    public abstract @Nullable ServerOperation<?, ?> route(HttpRequest request);

    /** Writes a fault that has nothing to do with the handler's errors. */
    public abstract HttpResponse encodeFault(ServerFault fault);

    /**
     * Writes the answer to an input that breaks constraints.
     *
     * @param violations at least one, at most 100
     */
    public HttpResponse encodeRejection(List<Violation> violations) {
        return encodeFault(ServerFault.malformed(Violation.summary(violations)));
    }

    final String service() {
        return service;
    }

    final String protocol() {
        return protocol;
    }
}
