package io.smithy4j.benchmarks.call;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/** {@link AtOnceTransport} for the AWS SDK. */
final class AtOnceAwsClient implements SdkHttpClient {
    private final byte[] json;

    private final SdkHttpFullResponse response;

    private @Nullable SdkHttpRequest last;

    AtOnceAwsClient(byte[] json) {
        this.json = json;
        this.response = SdkHttpFullResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        last = request.httpRequest();
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(response)
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(json)))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Nullable
    SdkHttpRequest last() {
        return last;
    }

    @Override
    public void close() {}
}
