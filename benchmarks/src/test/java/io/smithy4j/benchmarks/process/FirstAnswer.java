package io.smithy4j.benchmarks.process;

import benchmarks.machinelearning.DescribeTagsOutput;
import benchmarks.machinelearning.MachineLearningClient;
import benchmarks.machinelearning.TaggableResourceType;
import io.smithy4j.aws.SigV4Auth;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A program that makes one signed call with our client and ends. */
final class FirstAnswer {
    private FirstAnswer() {}

    /** Takes the endpoint. */
    public static void main(String[] arguments) {
        SigV4Auth auth = SigV4Auth.of(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")), "us-east-1");
        try (MachineLearningClient client = MachineLearningClient.builder()
                .endpoint(arguments[0])
                .transport(new UrlConnectionTransport())
                .auth(auth)
                .build()) {
            DescribeTagsOutput output = client.describeTags(
                    input -> input.resourceId("m-1").resourceType(TaggableResourceType.of("MLModel")));
            System.out.println("answer=" + output.resourceId());
        }
    }
}
