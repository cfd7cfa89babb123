package io.smithy4j.client;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One attempt: sign, send, read the body, decode. Everything but {@link #abort} is a step of its call. */
final class Attempt<O> {
    private static final byte[] UNREAD = {};

    private final ClientConfig config;

    private final Steps steps;

    private final ClientOperation<?, O> operation;

    private final CallInfo info;

    private final Consumer<Attempt<O>> whenEnded;

    private final WireLog wire;

    private final Exchange exchange = new Exchange();

    private Duration timeLeft = Duration.ZERO;

    private Runnable timer = () -> {};

    private @Nullable HttpResponse response;

    private @Nullable CallResult result;

    private boolean failedInHook;

    Attempt(CallSetup<?, O> setup, CallInfo info, Consumer<Attempt<O>> whenEnded) {
        this.config = setup.config();
        this.steps = setup.steps();
        this.operation = setup.operation();
        this.info = info;
        this.whenEnded = whenEnded;
        this.wire = new WireLog(operation, info);
    }

    void start(HttpRequest request, Duration timeLeftOfCall) {
        timeLeft = timeLeftOfCall;
        Duration timeout = config.attemptTimeout();
        if (timeout != null && timeout.compareTo(timeLeft) < 0) {
            timeLeft = timeout;
            timer = config.clock().after(timeout, this::expire);
        }
        guarded(() -> sign(request));
    }

    /** Ends what is under way, at once; that the attempt failed is for {@link #fail} to say. */
    void abort() {
        exchange.abort();
    }

    void fail(Throwable failure) {
        if (result != null) {
            return;
        }
        abort();
        failedInHook = failure instanceof HookFailure;
        Throwable cause = failure instanceof HookFailure hook ? hook.thrown() : CallFailures.unwrapped(failure);
        Throwable told = failedInHook ? cause : CallFailures.of(info, config.timeout(), cause);
        wire.failure(told);
        end(CallResult.failure(told));
    }

    /** How it ended. */
    CallResult result() {
        if (result == null) {
            throw new IllegalStateException(info.label() + ": the attempt goes on");
        }
        return result;
    }

    /** Whether it failed, or was made to fail, by an interceptor's exception: then no other attempt follows. */
    boolean hasFailedInHook() {
        return failedInHook;
    }

    /** Null if there was none. */
    @Nullable
    HttpResponse response() {
        return response;
    }

    /** A success is handed to nobody: its body, if it streams, is given up. */
    void discard() {
        abort();
    }

    private void sign(HttpRequest request) {
        config.hooks().allOutwards(hook -> hook.readBeforeAttempt(info, request));
        HttpRequest changed =
                config.hooks().changedOutwards(request, (hook, value) -> hook.modifyBeforeSigning(info, value));
        HttpRequest unsigned = Labels.filled(changed);
        config.hooks().outwards(hook -> hook.readBeforeSigning(info, unsigned));
        then(config.signer(operation).sign(info, unsigned), signed -> send(unsigned, signed));
    }

    private void send(HttpRequest unsigned, HttpRequest signed) {
        wire.signed(unsigned, signed);
        config.hooks().outwards(hook -> hook.readAfterSigning(info, signed));
        HttpRequest request =
                config.hooks().changedOutwards(signed, (hook, value) -> hook.modifyBeforeTransmit(info, value));
        config.hooks().outwards(hook -> hook.readBeforeTransmit(info, request));
        wire.request(request);
        var sent = config.transport().send(request, timeLeft);
        exchange.abortWith(() -> sent.cancel(true));
        then(sent, this::receive);
    }

    private void receive(HttpResponse received) {
        response = received;
        // Set before the body is read: to read a stream blocks until its end, and only closing it ends that.
        HttpBody body = received.body();
        exchange.abortWith(body::discard);
        wire.response(received);
        config.hooks().inwards(hook -> hook.readAfterTransmit(info, received));
        if (streams(received)) {
            deserialize(received);
        } else {
            read(received, bytes -> deserialize(received.toBuilder().body(bytes).build()));
        }
    }

    private void deserialize(HttpResponse received) {
        HttpResponse changed =
                config.hooks().changedInwards(received, (hook, value) -> hook.modifyBeforeDeserialization(info, value));
        config.hooks().inwards(hook -> hook.readBeforeDeserialization(info, changed));
        if (streams(changed)) {
            decode(changed, UNREAD);
        } else {
            read(changed, bytes -> decode(changed, bytes));
        }
    }

    private void decode(HttpResponse received, byte[] body) {
        wire.responseBody(body);
        CallResult decoded = Decoding.result(operation, received, body);
        config.hooks().inwards(hook -> hook.readAfterDeserialization(info, received, decoded));
        end(decoded);
    }

    private void read(HttpResponse received, Consumer<byte[]> next) {
        var bytes = received.body().readFully(Decoding.limit(received, config.maxResponseBytes()));
        exchange.abortWith(() -> bytes.cancel(true));
        then(bytes.exceptionallyCompose(failure -> Decoding.failed(info, received, failure)), next);
    }

    private boolean streams(HttpResponse received) {
        return received.isSuccess() && operation.streamsOutput();
    }

    private void end(CallResult ended) {
        timer.run();
        result = ended;
        try {
            result = config.hooks()
                    .changedInwards(ended, (hook, value) -> hook.modifyBeforeAttemptCompletion(info, value));
        } catch (HookFailure failure) {
            failInHook(failure);
        }
        try {
            config.hooks().allInwards(hook -> hook.readAfterAttempt(info, result()));
        } catch (HookFailure failure) {
            failInHook(failure);
        }
        if (!result().isSuccess()) {
            abort();
        }
        whenEnded.accept(this);
    }

    private void failInHook(HookFailure failure) {
        failedInHook = true;
        result = CallResult.failure(HookFailure.joined(result().failure(), failure.thrown()));
    }

    private void expire() {
        abort();
        steps.executeLater(() -> guarded(() -> fail(CallTimeoutException.ofAttempt(info, timeLeft))));
    }

    private <T> void then(CompletionStage<T> stage, Consumer<T> next) {
        var unused = stage.whenComplete((value, failure) -> steps.execute(() -> {
            if (result != null || exchange.isAborted()) {
                giveUp(value);
            } else if (failure != null) {
                guarded(() -> fail(failure));
            } else {
                guarded(() -> next.accept(value));
            }
        }));
    }

    private static void giveUp(@Nullable Object late) {
        if (late instanceof HttpResponse response) {
            response.body().discard();
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (Throwable failure) {
            fail(failure);
        }
    }
}
