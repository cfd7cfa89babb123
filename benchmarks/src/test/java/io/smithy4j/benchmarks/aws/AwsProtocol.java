package io.smithy4j.benchmarks.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ClientEndpointProvider;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.client.config.SdkClientConfiguration;
import software.amazon.awssdk.core.client.config.SdkClientOption;
import software.amazon.awssdk.core.http.HttpResponseHandler;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.protocols.core.OperationInfo;
import software.amazon.awssdk.protocols.json.AwsJsonProtocol;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.protocols.json.JsonOperationMetadata;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.machinelearning.model.MachineLearningException;

/** What the clients of the AWS SDK are made of, set up as they do it themselves. */
final class AwsProtocol {
    static final AwsJsonProtocolFactory DYNAMODB = factory("1.0", DynamoDbException::builder);
    static final AwsJsonProtocolFactory MACHINE_LEARNING = factory("1.1", MachineLearningException::builder);

    private AwsProtocol() {}

    /** Reads the answer that {@code json} is, each time anew; what holds it is made once. */
    static Supplier<Object> answer(AwsJsonProtocolFactory factory, Supplier<SdkPojo> output, byte[] json) {
        HttpResponseHandler<SdkPojo> handler = factory.createResponseHandler(
                JsonOperationMetadata.builder()
                        .hasStreamingSuccessResponse(false)
                        .isPayloadJson(true)
                        .build(),
                output);
        ByteArrayInputStream stream = new ByteArrayInputStream(json);
        SdkHttpFullResponse response = SdkHttpFullResponse.builder()
                .statusCode(200)
                .content(AbortableInputStream.create(stream))
                .build();
        return () -> {
            stream.reset();
            return handled(handler, response);
        };
    }

    /** What an output came from, written by the SDK itself, which writes whatever has fields. */
    static byte[] json(SdkPojo output) {
        OperationInfo operation = OperationInfo.builder()
                .httpMethod(SdkHttpMethod.POST)
                .requestUri("/")
                .hasPayloadMembers(true)
                .build();
        return content(DYNAMODB.createProtocolMarshaller(operation).marshall(output));
    }

    static byte[] content(SdkHttpFullRequest request) {
        try (InputStream content = request.contentStreamProvider().orElseThrow().newStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object handled(HttpResponseHandler<?> handler, SdkHttpFullResponse response) {
        try {
            return handler.handle(response, new ExecutionAttributes());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static AwsJsonProtocolFactory factory(String version, Supplier<SdkPojo> exception) {
        URI endpoint = URI.create("https://service.eu-west-1.amazonaws.com");
        return AwsJsonProtocolFactory.builder()
                .clientConfiguration(SdkClientConfiguration.builder()
                        .option(
                                SdkClientOption.CLIENT_ENDPOINT_PROVIDER,
                                ClientEndpointProvider.forEndpointOverride(endpoint))
                        .build())
                .defaultServiceExceptionSupplier(exception)
                .protocol(AwsJsonProtocol.AWS_JSON)
                .protocolVersion(version)
                .build();
    }
}
