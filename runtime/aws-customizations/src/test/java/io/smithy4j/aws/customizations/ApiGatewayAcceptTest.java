package io.smithy4j.aws.customizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.client.CallInfo;
import io.smithy4j.http.HttpRequest;
import org.junit.jupiter.api.Test;

final class ApiGatewayAcceptTest {
    private static final CallInfo CALL = new CallInfo("API Gateway", "GetRestApis", 1);

    @Test
    void requestsAskForJson() {
        HttpRequest request = HttpRequest.builder("GET", "/restapis").build();

        assertThat(new ApiGatewayAccept()
                        .modifyBeforeSigning(CALL, request)
                        .headers()
                        .all("accept"))
                .containsExactly("application/json");
    }

    @Test
    void whatTheCallerAsksForStays() {
        HttpRequest request = HttpRequest.builder("GET", "/restapis")
                .header("Accept", "application/hal+json")
                .build();

        assertThat(new ApiGatewayAccept()
                        .modifyBeforeSigning(CALL, request)
                        .headers()
                        .all("accept"))
                .containsExactly("application/hal+json");
    }
}
