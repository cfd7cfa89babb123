package io.smithy4j.server;

import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.auth.AuthRules;
import io.smithy4j.validation.Violation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * How a service answers one operation in one protocol. Generated code extends it; the pipeline calls its methods in the order
 * in which they stand here, from many threads at once.
 */
public abstract class ServerOperation<I, O> {
    private final String name;

    private final MediaRules media;

    /**
     * Takes the name of the operation in the model, and the media type that its requests must have.
     *
     * @param contentType null if requests may have any, or none
     */
    protected ServerOperation(String name, @Nullable String contentType) {
        this(name, contentType == null ? MediaRules.consumingAnything() : MediaRules.consuming(contentType));
    }

    /** Takes the name of the operation in the model, and what its requests and answers are made of. */
    protected ServerOperation(String name, MediaRules media) {
        this.name = name;
        this.media = media;
    }

    /** An operation that nobody implements and that asks its callers who they are, by any scheme. */
    public static ServerOperation<?, ?> notImplemented(String name) {
        return notImplemented(name, AuthRules.anyScheme());
    }

    /** An operation that nobody implements: it answers {@link ServerFault#notImplemented} to whom it would let in, whatever the body. */
    public static ServerOperation<?, ?> notImplemented(String name, AuthRules rules) {
        return new MissingOperation(name, rules);
    }

    /**
     * Reads the input. Required members that are not there are told to {@code missing} and stand corrected in the input.
     *
     * @throws io.smithy4j.core.DecodeException if the request is not what the protocol asks for; its message goes to the
     *     caller
     */
    public abstract I decode(HttpRequest request, byte[] body, MissingPaths missing);

    /** The violations of constraints other than {@code required}; by default there are none. */
    public List<Violation> validate(I input) {
        return List.of();
    }

    /**
     * Calls the handler. Whatever it throws, or its stage fails with, goes through {@link #encodeError}. The stage is cancelled
     * if the caller gives up before it is complete.
     */
    public abstract CompletionStage<O> invoke(I input, RequestContext context);

    /** Writes the output. */
    public abstract HttpResponse encode(O output);

    /** Writes an error that the operation lists; null for any other one, which becomes an internal failure. */
    public abstract @Nullable HttpResponse encodeError(Throwable error);

    /** Whether bodies that say so are read as gzip. By default they are what the caller sent, whatever it calls them. */
    public boolean takesGzip() {
        return false;
    }

    /**
     * Whether a member of the input is the body itself: then nobody reads the body before the handler, and {@link #decode} gets no
     * bytes of it. The limit of buffered bodies does not hold for it.
     */
    public boolean streamsInput() {
        return false;
    }

    /** Whether callers are asked who they are, if the service has an authenticator: always, by any scheme, if not overridden. */
    public AuthRules authRules() {
        return AuthRules.anyScheme();
    }

    /** The name of the operation in the model. */
    public final String name() {
        return name;
    }

    final MediaRules media() {
        return media;
    }
}
