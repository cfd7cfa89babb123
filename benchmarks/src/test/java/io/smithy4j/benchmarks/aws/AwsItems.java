package io.smithy4j.benchmarks.aws;

import benchmarks.dynamodb.AttributeValue;
import benchmarks.dynamodb.GetItemInput;
import benchmarks.dynamodb.PutItemInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** The items of the messages as the AWS SDK holds them. */
public final class AwsItems {
    private AwsItems() {}

    public static PutItemRequest put(PutItemInput input) {
        return PutItemRequest.builder()
                .tableName(input.tableName())
                .item(item(input.item()))
                .build();
    }

    public static GetItemRequest get(GetItemInput input) {
        return GetItemRequest.builder()
                .tableName(input.tableName())
                .key(item(input.key()))
                .build();
    }

    public static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item(
            Map<String, AttributeValue> item) {
        Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> converted = new LinkedHashMap<>();
        item.forEach((name, value) -> converted.put(name, value(value)));
        return converted;
    }

    private static software.amazon.awssdk.services.dynamodb.model.AttributeValue value(AttributeValue value) {
        var builder = software.amazon.awssdk.services.dynamodb.model.AttributeValue.builder();
        if (value instanceof AttributeValue.S text) {
            builder.s(text.value());
        } else if (value instanceof AttributeValue.N number) {
            builder.n(number.value());
        } else if (value instanceof AttributeValue.B binary) {
            builder.b(SdkBytes.fromByteArray(binary.value().toByteArray()));
        } else if (value instanceof AttributeValue.Ss texts) {
            builder.ss(texts.value());
        } else if (value instanceof AttributeValue.Ns numbers) {
            builder.ns(numbers.value());
        } else if (value instanceof AttributeValue.M map) {
            builder.m(item(map.value()));
        } else if (value instanceof AttributeValue.L list) {
            builder.l(list(list.value()));
        } else if (value instanceof AttributeValue.Null isNull) {
            builder.nul(isNull.value());
        } else if (value instanceof AttributeValue.Bool bool) {
            builder.bool(bool.value());
        } else {
            throw new IllegalArgumentException("no message has " + value);
        }
        return builder.build();
    }

    private static List<software.amazon.awssdk.services.dynamodb.model.AttributeValue> list(List<AttributeValue> list) {
        return list.stream().map(AwsItems::value).toList();
    }
}
