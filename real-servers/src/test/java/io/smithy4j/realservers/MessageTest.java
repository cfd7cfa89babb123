package io.smithy4j.realservers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import realservers.sqs.BatchEntryIdsNotDistinct;
import realservers.sqs.BatchResultErrorEntry;
import realservers.sqs.Message;
import realservers.sqs.MessageAttributeValue;
import realservers.sqs.MessageSystemAttributeName;
import realservers.sqs.QueueAttributeName;
import realservers.sqs.ReceiptHandleIsInvalid;
import realservers.sqs.SQSAsyncClient;
import realservers.sqs.SQSClient;
import realservers.sqs.SendMessageBatchRequestEntry;
import realservers.sqs.SendMessageBatchResult;
import realservers.sqs.SendMessageBatchResultEntry;

/** Messages through ElasticMQ, each test with a queue of its own. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
final class MessageTest {
    private static ElasticMq server;

    private static SQSClient client;

    private String queue;

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

    @BeforeEach
    void createQueue(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        queue = requireNonNull(client.createQueue(made -> made.queueName(name)).queueUrl());
    }

    @Test
    void whatIsSentIsReceived() {
        String id = client.sendMessage(message -> message.queueUrl(queue).messageBody(Values.TEXT))
                .messageId();

        assertThat(receive()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo(Values.TEXT);
            assertThat(message.messageId()).isEqualTo(id);
            assertThat(message.attributes()).containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1");
        });
    }

    @Test
    void attributesKeepTextNumbersAndBytes() {
        Map<String, MessageAttributeValue> attributes = Map.of(
                "text",
                        MessageAttributeValue.builder()
                                .dataType("String")
                                .stringValue(Values.TEXT)
                                .build(),
                "number",
                        MessageAttributeValue.builder()
                                .dataType("Number")
                                .stringValue("12345678901234567890")
                                .build(),
                "bytes",
                        MessageAttributeValue.builder()
                                .dataType("Binary")
                                .binaryValue(Values.everyByte())
                                .build());

        client.sendMessage(
                message -> message.queueUrl(queue).messageBody("body").messageAttributes(attributes));

        assertThat(receive())
                .singleElement()
                .satisfies(message -> assertThat(message.messageAttributes()).isEqualTo(attributes));
    }

    @Test
    void aBatchTellsWhichOfItsEntriesFailed() {
        SendMessageBatchResult result = client.sendMessageBatch(batch -> batch.queueUrl(queue)
                .entries(
                        SendMessageBatchRequestEntry.builder()
                                .id("good")
                                .messageBody("body")
                                .build(),
                        SendMessageBatchRequestEntry.builder()
                                .id("bad")
                                .messageBody("\u0000")
                                .build()));

        assertThat(result.successful())
                .extracting(SendMessageBatchResultEntry::id)
                .containsExactly("good");
        assertThat(result.failed()).singleElement().satisfies(MessageTest::isTheFaultOfTheSender);
    }

    @Test
    void aBatchWithAnIdTwiceIsTheErrorOfTheModel() {
        SendMessageBatchRequestEntry entry = SendMessageBatchRequestEntry.builder()
                .id("twice")
                .messageBody("body")
                .build();

        assertThatThrownBy(() ->
                        client.sendMessageBatch(batch -> batch.queueUrl(queue).entries(entry, entry)))
                .isInstanceOf(BatchEntryIdsNotDistinct.class);
    }

    @Test
    void aMessageThatIsMadeVisibleComesAgain() {
        client.sendMessage(message -> message.queueUrl(queue).messageBody("body"));
        String receipt = receive().get(0).receiptHandle();
        assertThat(receive()).isEmpty();

        client.changeMessageVisibility(
                message -> message.queueUrl(queue).receiptHandle(receipt).visibilityTimeout(0));

        assertThat(receive()).hasSize(1);
    }

    @Test
    void aDeletedMessageComesNoMore() {
        client.sendMessage(message -> message.queueUrl(queue).messageBody("body"));
        String receipt = receive().get(0).receiptHandle();

        client.deleteMessage(message -> message.queueUrl(queue).receiptHandle(receipt));

        assertThat(client.getQueueAttributes(asked -> asked.queueUrl(queue).attributeNames(QueueAttributeName.ALL))
                        .attributes())
                .containsEntry(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE, "0");
    }

    @Test
    void aReceiptOfNothingIsTheErrorOfTheModel() {
        assertThatThrownBy(() ->
                        client.deleteMessage(message -> message.queueUrl(queue).receiptHandle("nothing")))
                .isInstanceOf(ReceiptHandleIsInvalid.class);
    }

    @Test
    void anAsynchronousClientWaitsForAMessage() {
        try (SQSAsyncClient async = server.asyncClient()) {
            var received =
                    async.receiveMessage(message -> message.queueUrl(queue).waitTimeSeconds(10));
            async.sendMessage(message -> message.queueUrl(queue).messageBody("body"))
                    .join();

            assertThat(received.join().messages()).extracting(Message::body).containsExactly("body");
        }
    }

    private List<Message> receive() {
        List<Message> messages = client.receiveMessage(message -> message.queueUrl(queue)
                        .messageAttributeNames("All")
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
        return messages == null ? List.of() : messages;
    }

    private static void isTheFaultOfTheSender(BatchResultErrorEntry entry) {
        assertThat(entry.id()).isEqualTo("bad");
        assertThat(entry.senderFault()).isTrue();
        assertThat(entry.code()).isNotEmpty();
    }
}
