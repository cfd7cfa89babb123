package io.smithy4j.aws.customizations;

import io.smithy4j.client.CallInfo;
import io.smithy4j.client.ClientInterceptor;
import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.json.JsonMembers;
import io.smithy4j.json.JsonReader;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Sends {@code Predict} of Amazon Machine Learning to the endpoint that its input names: each model has one of its own. Other
 * operations go where the client sends them.
 */
public final class PredictEndpoint implements ClientInterceptor {
    private static final JsonMembers MEMBERS = JsonMembers.of("PredictEndpoint");

    @Override
    public HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
        if (!call.operationName().equals("Predict") || !(request.body() instanceof BytesBody body)) {
            return request;
        }
        String endpoint = endpoint(body.bytes());
        return endpoint == null ? request : moved(request, endpoint);
    }

    private static HttpRequest moved(HttpRequest request, String endpoint) {
        URI uri;
        try {
            uri = URI.create(endpoint);
        } catch (IllegalArgumentException e) {
            // The message of the JDK repeats the URI, which may hold a password.
            throw new IllegalArgumentException("PredictEndpoint is not a URI");
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return request.toBuilder()
                .endpoint(URI.create(uri.getScheme() + "://" + uri.getRawAuthority()))
                .path(path)
                .build();
    }

    private static @Nullable String endpoint(byte[] body) {
        JsonReader in = JsonReader.ofBody(body);
        in.beginObject();
        for (int member = in.nextMember(MEMBERS); member != JsonMembers.END; member = in.nextMember(MEMBERS)) {
            if (member == 0) {
                return in.readString();
            }
            in.skipValue();
        }
        return null;
    }
}
