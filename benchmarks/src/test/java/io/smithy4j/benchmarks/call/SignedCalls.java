package io.smithy4j.benchmarks.call;

import benchmarks.dynamodb.DynamoDBClient;
import benchmarks.dynamodb.GetItemInput;
import benchmarks.dynamodb.PutItemInput;
import io.smithy4j.aws.SigV4Auth;
import io.smithy4j.benchmarks.aws.AwsItems;
import io.smithy4j.benchmarks.message.DynamoDBValues;
import io.smithy4j.benchmarks.message.Messages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** A call that sends much and one that gets much. */
public final class SignedCalls {
    static final String REGION = "eu-west-1";

    static final URI ENDPOINT = URI.create("https://dynamodb." + REGION + ".amazonaws.com");

    static final StaticCredentialsProvider CREDENTIALS = StaticCredentialsProvider.create(
            AwsBasicCredentials.create("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));

    private SignedCalls() {}

    public static List<SignedCall> all() {
        return List.of(putItem(), getItem());
    }

    public static SignedCall named(String name) {
        return all().stream()
                .filter(call -> call.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no call is called " + name));
    }

    private static SignedCall putItem() {
        byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
        AtOnceTransport transport = new AtOnceTransport(answer);
        AtOnceAwsClient awsTransport = new AtOnceAwsClient(answer);
        DynamoDBClient client = client(transport);
        DynamoDbClient awsClient = awsClient(awsTransport);
        PutItemInput input = DynamoDBValues.putMixed();
        PutItemRequest request = AwsItems.put(input);
        return new SignedCall(
                "PutItem, 10 attributes",
                () -> client.putItem(input),
                transport,
                () -> awsClient.putItem(request),
                awsTransport);
    }

    private static SignedCall getItem() {
        byte[] answer = Messages.named("GetItem output, medium").ours().encode();
        AtOnceTransport transport = new AtOnceTransport(answer);
        AtOnceAwsClient awsTransport = new AtOnceAwsClient(answer);
        DynamoDBClient client = client(transport);
        DynamoDbClient awsClient = awsClient(awsTransport);
        GetItemInput input = DynamoDBValues.get();
        GetItemRequest request = AwsItems.get(input);
        return new SignedCall(
                "GetItem, medium",
                () -> client.getItem(input),
                transport,
                () -> awsClient.getItem(request),
                awsTransport);
    }

    private static DynamoDBClient client(AtOnceTransport transport) {
        return DynamoDBClient.builder()
                .endpoint(ENDPOINT)
                .auth(SigV4Auth.of(CREDENTIALS, REGION))
                .transport(transport)
                .build();
    }

    private static DynamoDbClient awsClient(AtOnceAwsClient transport) {
        return DynamoDbClient.builder()
                .endpointOverride(ENDPOINT)
                .region(Region.of(REGION))
                .credentialsProvider(CREDENTIALS)
                .httpClient(transport)
                .build();
    }
}
