package io.smithy4j.realservers;

import java.util.Map;
import realservers.dynamodb.AttributeDefinition;
import realservers.dynamodb.AttributeValue;
import realservers.dynamodb.BillingMode;
import realservers.dynamodb.CreateTableInput;
import realservers.dynamodb.DescribeTableInput;
import realservers.dynamodb.KeySchemaElement;
import realservers.dynamodb.KeyType;
import realservers.dynamodb.ScalarAttributeType;

/** The table of the tests, parcels by customer and number, and its items. */
final class Items {
    private Items() {}

    static CreateTableInput table(String name) {
        return CreateTableInput.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        attribute("customer", ScalarAttributeType.S), attribute("number", ScalarAttributeType.N))
                .keySchema(key("customer", KeyType.HASH), key("number", KeyType.RANGE))
                .build();
    }

    static DescribeTableInput described(String table) {
        return DescribeTableInput.builder().tableName(table).build();
    }

    static Map<String, AttributeValue> key(String customer, int number) {
        return Map.of("customer", text(customer), "number", number(Integer.toString(number)));
    }

    static AttributeValue text(String value) {
        return new AttributeValue.S(value);
    }

    static AttributeValue number(String value) {
        return new AttributeValue.N(value);
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
