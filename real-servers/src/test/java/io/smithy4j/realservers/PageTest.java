package io.smithy4j.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import realservers.dynamodb.AttributeValue;
import realservers.dynamodb.DynamoDBAsyncClient;
import realservers.dynamodb.DynamoDBClient;
import realservers.dynamodb.QueryInput;
import realservers.dynamodb.QueryOutput;
import realservers.dynamodb.ScanInput;

/** Twenty items of a table of dynalite, asked for three at a time. */
@ExtendWith(Dynalite.class)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
final class PageTest {
    private static final String TABLE = "parcels";

    private static final List<Map<String, AttributeValue>> ALL =
            IntStream.range(0, 20).mapToObj(i -> Items.key("Zoë", i)).toList();

    private static final QueryInput QUERY = QueryInput.builder()
            .tableName(TABLE)
            .keyConditionExpression("customer = :customer")
            .expressionAttributeValues(Map.of(":customer", Items.text("Zoë")))
            .limit(3)
            .build();

    private static final ScanInput SCAN =
            ScanInput.builder().tableName(TABLE).limit(3).build();

    private static DynamoDbServer server;

    private static DynamoDBClient client;

    private static DynamoDBAsyncClient async;

    @BeforeAll
    static void start() throws Exception {
        server = DynamoDbServer.dynalite();
        client = server.client();
        async = server.asyncClient();
        client.createTable(Items.table(TABLE));
        client.waitUntilTableExists(Items.described(TABLE), DynamoDbServer.AT_MOST);
        for (Map<String, AttributeValue> item : ALL) {
            client.putItem(put -> put.tableName(TABLE).item(item));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        async.close();
        client.close();
        server.stop();
    }

    @Test
    void aQueryFindsAllItemsInOrder() {
        assertThat(client.queryPaginator(QUERY).items()).containsExactlyElementsOf(ALL);
    }

    @Test
    void aQueryComesInPagesOfThree() {
        assertThat(client.queryPaginator(QUERY).stream().map(QueryOutput::count))
                .containsExactly(3, 3, 3, 3, 3, 3, 2);
    }

    @Test
    void aQueryGoesBackwards() {
        QueryInput backwards =
                QUERY.toBuilder().scanIndexForward(false).limit(1).build();

        assertThat(client.query(backwards).items()).containsExactly(ALL.get(19));
    }

    @Test
    void aScanFindsAllItems() {
        assertThat(client.scanPaginator(SCAN).items()).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void anAsynchronousQueryFindsAllItemsInOrder() {
        List<Map<String, AttributeValue>> found = new ArrayList<>();

        async.queryPaginator(QUERY).items().forEach(found::add).join();

        assertThat(found).containsExactlyElementsOf(ALL);
    }

    @Test
    void anAsynchronousScanFindsAllItems() {
        List<Map<String, AttributeValue>> found = new ArrayList<>();

        async.scanPaginator(SCAN).items().forEach(found::add).join();

        assertThat(found).containsExactlyInAnyOrderElementsOf(ALL);
    }
}
