package io.smithy4j.client;

import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One attempt: sign, send, read the body, decode. Everything but {@link #abort} is a step of its call. */
final class Attempt<O> {
    private static final byte[] UNREAD = {};

    private final Call<?, O> call;

    private final ClientConfig config;

    private final Steps steps;

    private final ClientOperation<?, O> operation;

    private final CallInfo info;

    private final WireLog wire;

    private final Exchange exchange = new Exchange();

    private Duration timeLeft = Duration.ZERO;

    private long startNanos;

    /** Runs out before that of the call; null as long as nothing had to be waited for, or if the call's is soon enough. */
    private @Nullable Runnable timer;

    private @Nullable HttpResponse response;

    private @Nullable CallResult result;

    private boolean failedInHook;

    /** Whether it has less time than the call. */
    private boolean hasOwnTime;

    Attempt(Call<?, O> call, CallSetup<?, O> setup, CallInfo info) {
        this.call = call;
        this.config = setup.config();
        this.steps = setup.steps();
        this.operation = setup.operation();
        this.info = info;
        this.wire = new WireLog(operation, info);
    }

    void start(HttpRequest request, Duration timeLeftOfCall) {
        timeLeft = timeLeftOfCall;
        Duration timeout = config.attemptTimeout();
        if (timeout != null && timeout.compareTo(timeLeft) < 0) {
            timeLeft = timeout;
            hasOwnTime = true;
            startNanos = config.clock().nanoTime();
        }
        try {
            sign(request);
        } catch (Throwable failure) {
            fail(failure);
        }
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
        Hooks hooks = config.hooks();
        hooks.allOutwards(ClientInterceptor::readBeforeAttempt, info, request);
        HttpRequest unsigned =
                Labels.filled(hooks.changedOutwards(ClientInterceptor::modifyBeforeSigning, info, request));
        hooks.outwards(ClientInterceptor::readBeforeSigning, info, unsigned);
        CompletionStage<HttpRequest> signing = config.signer(operation).sign(info, unsigned);
        HttpRequest signed = AtHand.value(signing);
        if (signed == null) {
            await(signing, value -> send(unsigned, value));
        } else if (goesOn(signed)) {
            send(unsigned, signed);
        }
    }

    private void send(HttpRequest unsigned, HttpRequest signed) {
        Hooks hooks = config.hooks();
        wire.signed(unsigned, signed);
        hooks.outwards(ClientInterceptor::readAfterSigning, info, signed);
        HttpRequest request = hooks.changedOutwards(ClientInterceptor::modifyBeforeTransmit, info, signed);
        hooks.outwards(ClientInterceptor::readBeforeTransmit, info, request);
        wire.request(request);
        CompletableFuture<HttpResponse> sent = config.transport().send(request, timeLeft);
        HttpResponse answer = AtHand.value(sent);
        if (answer == null) {
            exchange.abortWith(() -> sent.cancel(true));
            await(sent, this::receive);
        } else if (goesOn(answer)) {
            receive(answer);
        }
    }

    private void receive(HttpResponse received) {
        response = received;
        HttpBody body = received.body();
        if (!(body instanceof BytesBody)) {
            // Set before the body is read: to read a stream blocks until its end, and only closing it ends that.
            exchange.abortWith(body::discard);
        }
        wire.response(received);
        config.hooks().inwards(ClientInterceptor::readAfterTransmit, info, received);
        if (streams(received) || isAtHand(received)) {
            deserialize(received);
        } else {
            read(received, bytes -> deserialize(received.toBuilder().body(bytes).build()));
        }
    }

    private void deserialize(HttpResponse received) {
        HttpResponse changed =
                config.hooks().changedInwards(ClientInterceptor::modifyBeforeDeserialization, info, received);
        config.hooks().inwards(ClientInterceptor::readBeforeDeserialization, info, changed);
        if (streams(changed)) {
            decode(changed, UNREAD);
        } else if (isAtHand(changed)) {
            decode(changed, ((BytesBody) changed.body()).bytes());
        } else {
            read(changed, bytes -> decode(changed, bytes));
        }
    }

    private void decode(HttpResponse received, byte[] body) {
        wire.responseBody(body);
        CallResult decoded = Decoding.result(operation, received, body);
        config.hooks().afterDeserialization(info, received, decoded);
        end(decoded);
    }

    private void read(HttpResponse received, Consumer<byte[]> next) {
        keepTime();
        var bytes = received.body().readFully(Decoding.limit(received, config.maxResponseBytes()));
        exchange.abortWith(() -> bytes.cancel(true));
        var read = bytes.exceptionallyCompose(failure -> Decoding.failed(info, received, failure));
        byte[] all = AtHand.value(read);
        if (all == null) {
            await(read, next);
        } else if (goesOn(all)) {
            next.accept(all);
        }
    }

    /** Whether the body is there, and may be as large as it is. */
    private boolean isAtHand(HttpResponse received) {
        return received.body() instanceof BytesBody body
                && body.bytes().length <= Decoding.limit(received, config.maxResponseBytes());
    }

    private boolean streams(HttpResponse received) {
        return received.isSuccess() && operation.streamsOutput();
    }

    private void end(CallResult ended) {
        if (timer != null) {
            timer.run();
        }
        result = ended;
        try {
            result = config.hooks().changedInwards(ClientInterceptor::modifyBeforeAttemptCompletion, info, ended);
        } catch (HookFailure failure) {
            failInHook(failure);
        }
        try {
            config.hooks().allInwards(ClientInterceptor::readAfterAttempt, info, result());
        } catch (HookFailure failure) {
            failInHook(failure);
        }
        if (!result().isSuccess()) {
            abort();
        }
        call.ended(this);
    }

    private void failInHook(HookFailure failure) {
        failedInHook = true;
        result = CallResult.failure(HookFailure.joined(result().failure(), failure.thrown()));
    }

    /** From here on somebody else has to be waited for. */
    private void keepTime() {
        call.keepTime();
        if (hasOwnTime && timer == null) {
            timer = config.clock().after(Duration.ofNanos(Math.max(0, nanosLeft())), this::expire);
        }
    }

    private long nanosLeft() {
        return TimeUnit.NANOSECONDS.convert(timeLeft) - (config.clock().nanoTime() - startNanos);
    }

    private void expire() {
        abort();
        steps.executeLater(() -> fail(CallTimeoutException.ofAttempt(info, timeLeft)));
    }

    private <T> void await(CompletionStage<T> stage, Consumer<T> next) {
        keepTime();
        var unused = stage.whenComplete((value, failure) -> steps.execute(() -> arrived(value, failure, next)));
    }

    private <T> void arrived(T value, @Nullable Throwable failure, Consumer<T> next) {
        if (!goesOn(value)) {
            return;
        }
        if (failure != null) {
            fail(failure);
            return;
        }
        try {
            next.accept(value);
        } catch (Throwable thrown) {
            fail(thrown);
        }
    }

    /** Whether somebody still wants to know what came; else it is given up. */
    private boolean goesOn(@Nullable Object value) {
        if (result == null && !exchange.isAborted()) {
            endIfLate();
        }
        boolean isWanted = result == null && !exchange.isAborted();
        if (!isWanted && value instanceof HttpResponse late) {
            late.body().discard();
        }
        return isWanted;
    }

    /** Nobody kept the time of what was there at once, however long that took. */
    private void endIfLate() {
        if (call.isLate()) {
            call.giveUp(new TimeoutException());
        } else if (hasOwnTime && timer == null && nanosLeft() <= 0) {
            fail(CallTimeoutException.ofAttempt(info, timeLeft));
        }
    }
}
