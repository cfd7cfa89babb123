package io.smithy4j.benchmarks.call;

import benchmarks.dynamodb.DynamoDBClient;
import benchmarks.dynamodb.PutItemInput;
import io.smithy4j.benchmarks.aws.AwsItems;
import io.smithy4j.benchmarks.message.DynamoDBValues;
import io.smithy4j.client.RequestSigner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** The same call as a signed one, and nobody signs it: what is left when the signer is taken out. */
public final class UnsignedCalls {
    private static final byte[] ANSWER = "{}".getBytes(StandardCharsets.UTF_8);

    private static final AuthSchemeOption NO_AUTH =
            AuthSchemeOption.builder().schemeId("smithy.api#noAuth").build();

    private UnsignedCalls() {}

    /** By the name that benchmarks have as a parameter. */
    public static Supplier<Object> of(String by) {
        return switch (by) {
            case "ours" -> ours(new AtOnceTransport(ANSWER));
            case "aws" -> aws(new AtOnceAwsClient(ANSWER));
            default -> throw new IllegalArgumentException("nobody is called " + by);
        };
    }

    static Supplier<Object> ours(AtOnceTransport transport) {
        PutItemInput input = DynamoDBValues.putMixed();
        DynamoDBClient client = DynamoDBClient.builder()
                .endpoint(SignedCalls.ENDPOINT)
                .auth(RequestSigner.none())
                .transport(transport)
                .build();
        return () -> client.putItem(input);
    }

    static Supplier<Object> aws(AtOnceAwsClient transport) {
        PutItemRequest request = AwsItems.put(DynamoDBValues.putMixed());
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(SignedCalls.ENDPOINT)
                .region(Region.of(SignedCalls.REGION))
                .credentialsProvider(SignedCalls.CREDENTIALS)
                .authSchemeProvider(parameters -> List.of(NO_AUTH))
                .httpClient(transport)
                .build();
        return () -> client.putItem(request);
    }
}
