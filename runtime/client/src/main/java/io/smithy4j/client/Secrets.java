package io.smithy4j.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where an authentication scheme gets its secret from, anew for each attempt. Shows nothing of it. */
final class Secrets<T> {
    private final Supplier<? extends CompletionStage<T>> source;

    private Secrets(Supplier<? extends CompletionStage<T>> source) {
        this.source = source;
    }

    static <T> Secrets<T> of(T secret) {
        CompletionStage<T> stage = CompletableFuture.completedFuture(secret);
        return new Secrets<>(() -> stage);
    }

    static <T> Secrets<T> from(Supplier<T> source) {
        return new Secrets<>(() -> CompletableFuture.completedFuture(source.get()));
    }

    static <T> Secrets<T> fromAsync(Supplier<? extends CompletionStage<T>> source) {
        return new Secrets<>(source);
    }

    <R> CompletionStage<R> with(Function<T, R> use) {
        return source.get()
                .thenApply(secret -> use.apply(Objects.requireNonNull(secret, "the source of the identity gave none")));
    }

    /**
     * The text itself.
     *
     * @throws AuthException if it is no text for a header; the HTTP client would repeat it in an exception
     */
    static String forHeader(String what, String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
            throw new AuthException(what + " must be printable ASCII and not empty", null);
        }
        return text;
    }
}
