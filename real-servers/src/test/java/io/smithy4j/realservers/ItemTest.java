package io.smithy4j.realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.core.Blob;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import realservers.dynamodb.AttributeValue;
import realservers.dynamodb.BatchGetItemOutput;
import realservers.dynamodb.ConditionalCheckFailedException;
import realservers.dynamodb.DynamoDBClient;
import realservers.dynamodb.KeysAndAttributes;
import realservers.dynamodb.PutItemOutput;
import realservers.dynamodb.PutRequest;
import realservers.dynamodb.ReturnValue;
import realservers.dynamodb.UpdateItemOutput;
import realservers.dynamodb.WriteRequest;

/** Items of a table of dynalite: written, read, changed under conditions, deleted, in batches. */
@ExtendWith(Dynalite.class)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
final class ItemTest {
    private static final String TABLE = "parcels";

    private static DynamoDbServer server;

    private static DynamoDBClient client;

    @BeforeAll
    static void start() throws Exception {
        server = DynamoDbServer.dynalite();
        client = server.client();
        client.createTable(Items.table(TABLE));
        client.waitUntilTableExists(Items.described(TABLE), DynamoDbServer.AT_MOST);
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        server.stop();
    }

    @Test
    void anItemKeepsAttributesOfEveryKind() {
        Map<String, AttributeValue> item = new HashMap<>(Items.key("every kind", 1));
        item.put("text", Items.text(Values.TEXT));
        item.put("bytes", new AttributeValue.B(Values.everyByte()));
        item.put("yes", new AttributeValue.Bool(true));
        item.put("nothing", new AttributeValue.Null(true));
        item.put("texts", new AttributeValue.Ss(List.of("a", "b")));
        item.put("numbers", new AttributeValue.Ns(List.of("1", "2.5")));
        item.put("many bytes", new AttributeValue.Bs(List.of(Blob.ofUtf8("a"), Blob.ofUtf8("b"))));
        item.put(
                "list",
                new AttributeValue.L(List.of(Items.text("a"), Items.number("-1"), new AttributeValue.L(List.of()))));
        item.put("map", new AttributeValue.M(Map.of("inner", new AttributeValue.M(Map.of("", Items.text(""))))));

        put(item);

        assertThat(read("every kind", 1)).isEqualTo(item);
    }

    @Test
    void numbersKeepTheir38Digits() {
        Map<String, AttributeValue> item = new HashMap<>(Items.key("digits", 1));
        item.put("large", Items.number("99999999999999999999999999999999999998"));
        item.put("small", Items.number("-0.12345678901234567890123456789012345678"));

        put(item);

        assertThat(read("digits", 1)).isEqualTo(item);
    }

    @Test
    void anItemThatIsNotThereIsNull() {
        assertThat(read("nobody", 1)).isNull();
    }

    @Test
    void anItemIsChangedInPlace() {
        put(Items.key("changed", 1));

        UpdateItemOutput changed = client.updateItem(update -> update.tableName(TABLE)
                .key(Items.key("changed", 1))
                .updateExpression("SET #count = if_not_exists(#count, :none) + :one")
                .expressionAttributeNames(Map.of("#count", "count"))
                .expressionAttributeValues(Map.of(":none", Items.number("0"), ":one", Items.number("1")))
                .returnValues(ReturnValue.UPDATED_NEW));

        assertThat(changed.attributes()).containsExactly(Map.entry("count", Items.number("1")));
    }

    @Test
    void aConditionThatDoesNotHoldIsTheErrorOfTheModel() {
        putIfAbsent("condition", 1);

        assertThatThrownBy(() -> putIfAbsent("condition", 1))
                .isInstanceOfSatisfying(ConditionalCheckFailedException.class, error -> {
                    assertThat(error.statusCode()).isEqualTo(400);
                    assertThat(error).hasMessage("The conditional request failed");
                });
    }

    @Test
    void aDeletedItemIsGoneAndTellsWhatItWas() {
        put(Items.key("deleted", 1));

        assertThat(client.deleteItem(item -> item.tableName(TABLE)
                                .key(Items.key("deleted", 1))
                                .returnValues(ReturnValue.ALL_OLD))
                        .attributes())
                .isEqualTo(Items.key("deleted", 1));
        assertThat(read("deleted", 1)).isNull();
    }

    @Test
    void aBatchIsWrittenAndRead() {
        List<WriteRequest> writes = IntStream.range(0, 25)
                .mapToObj(i -> PutRequest.builder().item(Items.key("batch", i)).build())
                .map(put -> WriteRequest.builder().putRequest(put).build())
                .toList();
        KeysAndAttributes keys = KeysAndAttributes.builder()
                .keys(IntStream.range(0, 25)
                        .mapToObj(i -> Items.key("batch", i))
                        .toList())
                .build();

        assertThat(client.batchWriteItem(batch -> batch.requestItems(Map.of(TABLE, writes)))
                        .unprocessedItems())
                .isEmpty();
        BatchGetItemOutput read = client.batchGetItem(batch -> batch.requestItems(Map.of(TABLE, keys)));

        assertThat(read.unprocessedKeys()).isEmpty();
        assertThat(read.responses())
                .hasEntrySatisfying(TABLE, items -> assertThat(items).containsExactlyInAnyOrderElementsOf(keys.keys()));
    }

    private static PutItemOutput put(Map<String, AttributeValue> item) {
        return client.putItem(put -> put.tableName(TABLE).item(item));
    }

    private static PutItemOutput putIfAbsent(String customer, int number) {
        return client.putItem(put -> put.tableName(TABLE)
                .item(Items.key(customer, number))
                .conditionExpression("attribute_not_exists(customer)"));
    }

    private static @Nullable Map<String, AttributeValue> read(String customer, int number) {
        return client.getItem(item ->
                        item.tableName(TABLE).key(Items.key(customer, number)).consistentRead(true))
                .item();
    }
}
