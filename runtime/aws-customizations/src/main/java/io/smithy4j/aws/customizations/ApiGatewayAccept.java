package io.smithy4j.aws.customizations;

import io.smithy4j.client.CallInfo;
import io.smithy4j.client.ClientInterceptor;
import io.smithy4j.http.HttpRequest;

/** Asks Amazon API Gateway for JSON: without {@code Accept: application/json} it answers in another format. */
public final class ApiGatewayAccept implements ClientInterceptor {
    @Override
    public HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
        return request.headers().first("accept") != null
                ? request
                : request.toBuilder().header("Accept", "application/json").build();
    }
}
