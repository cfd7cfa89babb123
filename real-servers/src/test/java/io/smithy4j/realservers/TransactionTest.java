package io.smithy4j.realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import realservers.dynamodb.AttributeValue;
import realservers.dynamodb.CancellationReason;
import realservers.dynamodb.ConditionalCheckFailedException;
import realservers.dynamodb.DynamoDBClient;
import realservers.dynamodb.Get;
import realservers.dynamodb.ItemResponse;
import realservers.dynamodb.Put;
import realservers.dynamodb.ReturnValuesOnConditionCheckFailure;
import realservers.dynamodb.TransactGetItem;
import realservers.dynamodb.TransactWriteItem;
import realservers.dynamodb.TransactionCanceledException;

/** What Moto has and dynalite has not: transactions, and the item that a condition found. */
@Tag("moto")
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
final class TransactionTest {
    private static final String TABLE = "parcels";

    private static final Map<String, AttributeValue> THERE = Items.key("there", 1);

    private static DynamoDbServer server;

    private static DynamoDBClient client;

    @BeforeAll
    static void start() throws Exception {
        server = DynamoDbServer.moto();
        client = server.client();
        client.createTable(Items.table(TABLE));
        client.waitUntilTableExists(Items.described(TABLE), DynamoDbServer.AT_MOST);
        client.putItem(put -> put.tableName(TABLE).item(THERE));
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        server.stop();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theServerListensOnLoopbackOnly() throws Exception {
        assertThat(server.listeningSockets()).containsExactly("0100007F:%04X".formatted(server.port()));
    }

    @Test
    void aTransactionIsWrittenAndRead() {
        client.transactWriteItems(transaction ->
                transaction.transactItems(newItem(Items.key("written", 1)), newItem(Items.key("written", 2))));

        assertThat(client.transactGetItems(
                                transaction -> transaction.transactItems(read("written", 1), read("written", 2)))
                        .responses())
                .extracting(ItemResponse::item)
                .containsExactly(Items.key("written", 1), Items.key("written", 2));
    }

    @Test
    void aCancelledTransactionTellsAReasonForEachItem() {
        assertThatThrownBy(() -> client.transactWriteItems(
                        transaction -> transaction.transactItems(newItem(Items.key("undone", 1)), newItem(THERE))))
                .isInstanceOfSatisfying(TransactionCanceledException.class, error -> {
                    assertThat(error.cancellationReasons())
                            .extracting(CancellationReason::code)
                            .containsExactly("None", "ConditionalCheckFailed");
                    assertThat(error.cancellationReasons())
                            .extracting(CancellationReason::item)
                            .containsExactly(null, THERE);
                });
        assertThat(client.getItem(item -> item.tableName(TABLE).key(Items.key("undone", 1)))
                        .item())
                .isNull();
    }

    @Test
    void aConditionThatDoesNotHoldTellsTheItemIfAsked() {
        assertThatThrownBy(() -> client.putItem(put -> put.tableName(TABLE)
                        .item(THERE)
                        .conditionExpression("attribute_not_exists(customer)")
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)))
                .isInstanceOfSatisfying(
                        ConditionalCheckFailedException.class,
                        error -> assertThat(error.item()).isEqualTo(THERE));
    }

    private static TransactWriteItem newItem(Map<String, AttributeValue> item) {
        Put put = Put.builder()
                .tableName(TABLE)
                .item(item)
                .conditionExpression("attribute_not_exists(customer)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        return TransactWriteItem.builder().put(put).build();
    }

    private static TransactGetItem read(String customer, int number) {
        Get get =
                Get.builder().tableName(TABLE).key(Items.key(customer, number)).build();
        return TransactGetItem.builder().get(get).build();
    }
}
