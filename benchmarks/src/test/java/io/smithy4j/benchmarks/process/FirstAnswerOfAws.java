package io.smithy4j.benchmarks.process;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.machinelearning.MachineLearningClient;
import software.amazon.awssdk.services.machinelearning.model.DescribeTagsResponse;

/** The same program with AWS's SDK. */
final class FirstAnswerOfAws {
    private FirstAnswerOfAws() {}

    /** Takes the endpoint. */
    public static void main(String[] arguments) {
        try (MachineLearningClient client = MachineLearningClient.builder()
                .endpointOverride(URI.create(arguments[0]))
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")))
                .build()) {
            DescribeTagsResponse response =
                    client.describeTags(input -> input.resourceId("m-1").resourceType("MLModel"));
            System.out.println("answer=" + response.resourceId());
        }
    }
}
