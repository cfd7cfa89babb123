package io.smithy4j.client;

import io.smithy4j.client.AuthOption.HttpApiKey;
import io.smithy4j.client.AuthOption.KeyPlace;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.PercentEncoding;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** A key in the header or the query parameter that the model names. Use it over TLS only. */
public final class ApiKeyAuth implements AuthScheme {
    /** The id of the trait. */
    public static final String ID = "smithy.api#httpApiKeyAuth";

    private final Secrets<String> keys;

    private ApiKeyAuth(Secrets<String> keys) {
        this.keys = keys;
    }

    public static ApiKeyAuth of(String key) {
        return new ApiKeyAuth(Secrets.of(key));
    }

    /** Asks before each attempt, on the thread of the caller: it must not block. */
    public static ApiKeyAuth from(Supplier<String> keys) {
        return new ApiKeyAuth(Secrets.from(keys));
    }

    /** Asks before each attempt, and waits for the answer without a thread. */
    public static ApiKeyAuth fromAsync(Supplier<? extends CompletionStage<String>> keys) {
        return new ApiKeyAuth(Secrets.fromAsync(keys));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public RequestSigner signer(AuthOption option) {
        HttpApiKey place = (HttpApiKey) option;
        return (call, request) -> keys.with(
                key -> place.place() == KeyPlace.HEADER ? inHeader(request, place, key) : inQuery(request, place, key));
    }

    @Override
    public String toString() {
        return "ApiKeyAuth[hidden]";
    }

    private static HttpRequest inHeader(HttpRequest request, HttpApiKey place, String key) {
        String value = Secrets.forHeader("the API key", key);
        return request.toBuilder()
                .hideHeader(place.name())
                .setHeader(place.name(), place.scheme() == null ? value : place.scheme() + " " + value)
                .build();
    }

    private static HttpRequest inQuery(HttpRequest request, HttpApiKey place, String key) {
        String parameter = PercentEncoding.encode(place.name()) + "=" + PercentEncoding.encode(key);
        String before = request.query();
        return request.toBuilder()
                .query(before == null ? parameter : before + "&" + parameter)
                .build();
    }
}
