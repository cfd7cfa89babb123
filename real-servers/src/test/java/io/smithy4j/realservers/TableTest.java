package io.smithy4j.realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.smithy4j.client.CallInfo;
import io.smithy4j.client.ClientInterceptor;
import io.smithy4j.client.waiting.Waited;
import io.smithy4j.http.HttpRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import realservers.dynamodb.DescribeTableOutput;
import realservers.dynamodb.DynamoDBAsyncClient;
import realservers.dynamodb.DynamoDBClient;
import realservers.dynamodb.DynamoDBException;
import realservers.dynamodb.ListTablesInput;
import realservers.dynamodb.ResourceInUseException;
import realservers.dynamodb.ResourceNotFoundException;
import realservers.dynamodb.TableStatus;

/** Tables of dynalite: made, waited for, described, listed, dropped. */
@ExtendWith(Dynalite.class)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
final class TableTest {
    private static final List<Integer> ATTEMPTS = new ArrayList<>();

    private static DynamoDbServer server;

    private static DynamoDBClient client;

    @BeforeAll
    static void start() throws Exception {
        server = DynamoDbServer.dynalite();
        client = server.client(new ClientInterceptor() {
            @Override
            public void readBeforeAttempt(CallInfo call, HttpRequest request) {
                ATTEMPTS.add(call.attempt());
            }
        });
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        server.stop();
        assertThat(ATTEMPTS).as("no call had to be repeated").isNotEmpty().containsOnly(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theServerListensOnLoopbackOnly() throws Exception {
        assertThat(server.listeningSockets()).containsExactly("0100007F:%04X".formatted(server.port()));
    }

    @Test
    void aTableIsMadeAndWaitedFor() {
        client.createTable(Items.table("made"));

        Waited<DescribeTableOutput> made = client.waitUntilTableExists(Items.described("made"), DynamoDbServer.AT_MOST);

        assertThat(made.attempts()).isEqualTo(2);
        assertThat(made.output()).extracting(DescribeTableOutput::table).satisfies(table -> {
            assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
            assertThat(table.itemCount()).isZero();
            assertThat(table.creationDateTime()).isCloseTo(Instant.now(), within(5, ChronoUnit.MINUTES));
        });
    }

    @Test
    void aTableIsDroppedAndItsEndWaitedFor() {
        client.createTable(Items.table("dropped"));
        client.waitUntilTableExists(Items.described("dropped"), DynamoDbServer.AT_MOST);
        client.deleteTable(table -> table.tableName("dropped"));

        Waited<DescribeTableOutput> gone =
                client.waitUntilTableNotExists(Items.described("dropped"), DynamoDbServer.AT_MOST);

        assertThat(gone.error()).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void anAsynchronousClientWaitsToo() {
        try (DynamoDBAsyncClient async = server.asyncClient()) {
            Waited<DescribeTableOutput> made = async.createTable(Items.table("async"))
                    .thenCompose(
                            created -> async.waitUntilTableExists(Items.described("async"), DynamoDbServer.AT_MOST))
                    .join();

            assertThat(made.output()).isNotNull();
        }
    }

    @Test
    void tablesAreListedPageByPage() {
        for (int i = 0; i < 5; i++) {
            client.createTable(Items.table("page-" + i));
        }
        ListTablesInput pages = ListTablesInput.builder().limit(2).build();

        assertThat(client.listTablesPaginator(pages).stream()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(client.listTablesPaginator(pages).items().stream())
                .contains("page-0", "page-1", "page-2", "page-3", "page-4")
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownTableIsTheErrorOfTheModel() {
        assertThatThrownBy(() -> client.describeTable(Items.described("nowhere")))
                .isInstanceOfSatisfying(ResourceNotFoundException.class, error -> {
                    assertThat(error.statusCode()).isEqualTo(400);
                    assertThat(error.requestId()).isNotEmpty();
                    assertThat(error).hasMessageContaining("nowhere");
                });
    }

    @Test
    void aNameThatIsTakenIsTheErrorOfTheModel() {
        client.createTable(Items.table("taken"));

        assertThatThrownBy(() -> client.createTable(Items.table("taken"))).isInstanceOf(ResourceInUseException.class);
    }

    @Test
    void anErrorThatTheModelDoesNotKnowKeepsItsCode() {
        assertThatThrownBy(() -> client.describeTable(Items.described("?!")))
                .isExactlyInstanceOf(DynamoDBException.class)
                .extracting(error -> ((DynamoDBException) error).errorCode())
                .isEqualTo("ValidationException");
    }
}
