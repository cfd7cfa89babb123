package io.smithy4j.realservers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import realservers.sqs.ListQueuesRequest;
import realservers.sqs.QueueAttributeName;
import realservers.sqs.QueueDoesNotExist;
import realservers.sqs.QueueNameExists;
import realservers.sqs.SQSAsyncClient;
import realservers.sqs.SQSClient;
import realservers.sqs.SQSException;

/** Queues of ElasticMQ: made, found, told about, changed, gone. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
final class QueueTest {
    private static ElasticMq server;

    private static SQSClient client;

    @BeforeAll
    static void start() {
        server = ElasticMq.start();
        client = server.client();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theServerListensOnLoopbackOnly() throws Exception {
        assertThat(ListeningSockets.of(ProcessHandle.current().pid()))
                .hasSize(1)
                .allMatch(address -> address.endsWith("0100007F:%04X".formatted(server.port())));
    }

    @Test
    void aQueueIsFoundByItsName() {
        String url = create("orders");

        assertThat(client.getQueueUrl(queue -> queue.queueName("orders")).queueUrl())
                .isEqualTo(url);
    }

    @Test
    void attributesAreSetAndRead() {
        String url = create("attributes");

        client.setQueueAttributes(
                queue -> queue.queueUrl(url).attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "17")));

        assertThat(client.getQueueAttributes(queue -> queue.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                        .attributes())
                .containsEntry(QueueAttributeName.VISIBILITY_TIMEOUT, "17")
                .containsEntry(QueueAttributeName.DELAY_SECONDS, "3")
                .containsKey(QueueAttributeName.QUEUE_ARN);
    }

    @Test
    void tagsAreSetAndRead() {
        String url = create("tags");

        client.tagQueue(queue -> queue.queueUrl(url).tags(Map.of("owner", "Zoë \"Z\" 🚚")));

        assertThat(client.listQueueTags(queue -> queue.queueUrl(url)).tags()).containsEntry("owner", "Zoë \"Z\" 🚚");
    }

    @Test
    void thePaginatorEndsWhereTheServerKnowsNoPages() {
        for (int i = 0; i < 5; i++) {
            create("page-" + i);
        }
        ListQueuesRequest pages = ListQueuesRequest.builder()
                .queueNamePrefix("page-")
                .maxResults(2)
                .build();

        // ElasticMQ answers all queues at once, whatever is asked for.
        assertThat(client.listQueuesPaginator(pages).stream()).hasSize(1);
        assertThat(client.listQueuesPaginator(pages).items().stream()).hasSize(5);
    }

    @Test
    void aQueueThatDoesNotExistIsTheErrorOfTheModel() {
        assertThatThrownBy(() -> client.getQueueUrl(queue -> queue.queueName("nowhere")))
                .isInstanceOfSatisfying(QueueDoesNotExist.class, error -> {
                    assertThat(error.statusCode()).isEqualTo(400);
                    // Amazon's servers give the old code in a header; ElasticMQ does not.
                    assertThat(error.errorCode()).isEqualTo("QueueDoesNotExist");
                    assertThat(error).hasMessageContaining("does not exist");
                });
    }

    @Test
    void anAsynchronousClientFailsWithTheSameError() {
        try (SQSAsyncClient async = server.asyncClient()) {
            assertThatThrownBy(() -> async.receiveMessage(
                                    queue -> queue.queueUrl(server.endpoint() + "/000000000000/nowhere"))
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(QueueDoesNotExist.class);
        }
    }

    @Test
    void aNameThatIsTakenIsTheErrorOfTheModel() {
        create("taken");

        assertThatThrownBy(() -> client.createQueue(
                        queue -> queue.queueName("taken").attributes(Map.of(QueueAttributeName.DELAY_SECONDS, "9"))))
                .isInstanceOf(SQSException.class)
                .isInstanceOf(QueueNameExists.class);
    }

    @Test
    void aDeletedQueueIsGone() {
        String url = create("short-lived");

        client.deleteQueue(queue -> queue.queueUrl(url));

        assertThatThrownBy(() -> client.getQueueUrl(queue -> queue.queueName("short-lived")))
                .isInstanceOf(QueueDoesNotExist.class);
    }

    private static String create(String name) {
        return requireNonNull(client.createQueue(
                        queue -> queue.queueName(name).attributes(Map.of(QueueAttributeName.DELAY_SECONDS, "3")))
                .queueUrl());
    }
}
