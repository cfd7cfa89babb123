package io.smithy4j.benchmarks.aws;

import benchmarks.dynamodb.BatchGetItemOutput;
import benchmarks.dynamodb.DynamoDBSeam;
import benchmarks.dynamodb.GetItemOutput;
import benchmarks.dynamodb.PutItemInput;
import benchmarks.machinelearning.DeleteTagsInput;
import benchmarks.machinelearning.MachineLearningSeam;
import io.smithy4j.benchmarks.aws.Conversion.Kind;
import io.smithy4j.benchmarks.message.Message;
import io.smithy4j.benchmarks.message.Messages;
import io.smithy4j.client.ClientOperation;
import io.smithy4j.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.transform.PutItemRequestMarshaller;
import software.amazon.awssdk.services.machinelearning.model.DeleteTagsRequest;
import software.amazon.awssdk.services.machinelearning.model.DescribeTagsResponse;
import software.amazon.awssdk.services.machinelearning.model.GetMlModelResponse;
import software.amazon.awssdk.services.machinelearning.transform.DeleteTagsRequestMarshaller;

/** Each message in the direction in which a client sees it. */
public final class Conversions {
    private Conversions() {}

    public static List<Conversion> all() {
        return Messages.all().stream().map(Conversions::of).toList();
    }

    public static Conversion named(String name) {
        return of(Messages.named(name));
    }

    private static Conversion of(Message message) {
        Object value = message.ours().value();
        if (value instanceof DeleteTagsInput input) {
            return deleteTags(message, input);
        }
        if (value instanceof PutItemInput input) {
            return putItem(message, input);
        }
        if (value instanceof GetItemOutput) {
            return answer(message, DynamoDBSeam.getItem(), AwsProtocol.DYNAMODB, GetItemResponse::builder);
        }
        if (value instanceof BatchGetItemOutput) {
            return answer(message, DynamoDBSeam.batchGetItem(), AwsProtocol.DYNAMODB, BatchGetItemResponse::builder);
        }
        return message.name().startsWith("DescribeTags")
                ? answer(
                        message,
                        MachineLearningSeam.describeTags(),
                        AwsProtocol.MACHINE_LEARNING,
                        DescribeTagsResponse::builder)
                : answer(
                        message,
                        MachineLearningSeam.getMLModel(),
                        AwsProtocol.MACHINE_LEARNING,
                        GetMlModelResponse::builder);
    }

    private static Conversion deleteTags(Message message, DeleteTagsInput input) {
        DeleteTagsRequest request = DeleteTagsRequest.builder()
                .tagKeys(input.tagKeys())
                .resourceId(input.resourceId())
                .resourceType(input.resourceType().value())
                .build();
        DeleteTagsRequestMarshaller marshaller = new DeleteTagsRequestMarshaller(AwsProtocol.MACHINE_LEARNING);
        return request(message, MachineLearningSeam.deleteTags(), input, () -> marshaller.marshall(request));
    }

    private static Conversion putItem(Message message, PutItemInput input) {
        PutItemRequest request = AwsItems.put(input);
        PutItemRequestMarshaller marshaller = new PutItemRequestMarshaller(AwsProtocol.DYNAMODB);
        return request(message, DynamoDBSeam.putItem(), input, () -> marshaller.marshall(request));
    }

    private static <I> Conversion request(
            Message message, ClientOperation<I, ?> operation, I input, Supplier<Object> aws) {
        return new Conversion(message.name(), Kind.REQUEST, () -> operation.encode(input), aws);
    }

    private static Conversion answer(
            Message message,
            ClientOperation<?, ?> operation,
            AwsJsonProtocolFactory factory,
            Supplier<SdkPojo> output) {
        byte[] json = message.ours().encode();
        HttpResponse response = HttpResponse.builder(200).body(json).build();
        return new Conversion(
                message.name(),
                Kind.ANSWER,
                () -> operation.decode(response, json),
                AwsProtocol.answer(factory, output, json));
    }
}
