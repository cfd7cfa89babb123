package io.smithy4j.adapters;

import static io.smithy4j.adapters.RawClient.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.io.ByteArrayInputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class ConnectionTest {
    private final Adapter adapter;

    ConnectionTest(Adapter adapter) {
        this.adapter = adapter;
    }

    @Test
    void aRequestReachesTheServiceWhole() throws Exception {
        try (var server = adapter.start(Services.describing());
                var client = new RawClient(server)) {
            client.send("PATCH /a%20b?c=%20d HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nx-a: 2\r\n\r\n");

            assertThat(client.response()).contains("PATCH /a%20b c=%20d [1, 2] /127.0.0.1:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PRI * HT", "GET / HT"})
    void whoHangsUpBeforeARequestIsWholeIsLetGo(String said) throws Exception {
        try (var server = adapter.start(Services.echoing());
                var client = new RawClient(server)) {
            long start = System.nanoTime();
            client.sendAsFarAsItTakes(said);

            assertThat(client.rest()).doesNotContain("200 OK");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aBodyComesBackWithItsLength() throws Exception {
        try (var server = adapter.start(Services.echoing());
                var client = new RawClient(server)) {
            assertThat(client.send(post("hello")).response())
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .containsIgnoringCase("content-length: 5\r\n")
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .endsWith("\r\n\r\nhello");
            assertThat(client.send(post("")).response())
                    .containsIgnoringCase("content-length: 0\r\n")
                    .doesNotContainIgnoringCase("transfer-encoding");
        }
    }

    @Test
    void aChunkedBodyIsReadWhole() throws Exception {
        try (var server = adapter.start(Services.echoing());
                var client = new RawClient(server)) {
            client.send(
                    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n");

            assertThat(client.response()).endsWith("hello");
        }
    }

    @Test
    void anAnswerToHeadHasNoBody() throws Exception {
        HttpResponse response = HttpResponse.builder(200).body(new byte[5]).build();
        try (var server = adapter.start(Services.answering(response));
                var client = new RawClient(server)) {
            client.send("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(client.rest())
                    .containsIgnoringCase("content-length: 5\r\n")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void aServiceCannotWriteTheFraming() throws Exception {
        HttpResponse response = HttpResponse.builder(200)
                .header("Content-Length", "1")
                .header("Transfer-Encoding", "chunked")
                .body(new byte[5])
                .build();
        try (var server = adapter.start(Services.answering(response));
                var client = new RawClient(server)) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(client.rest())
                    .containsIgnoringCase("content-length: 5\r\n")
                    .doesNotContainIgnoringCase("transfer-encoding");
        }
    }

    @Test
    void requestsOnSeveralConnectionsRunAtOnce() throws Exception {
        int callers = 16;
        CountDownLatch together = new CountDownLatch(callers);
        HttpService meeting = request -> {
            together.countDown();
            try {
                return CompletableFuture.completedFuture(
                        HttpResponse.builder(together.await(10, TimeUnit.SECONDS) ? 200 : 504)
                                .build());
            } catch (InterruptedException e) {
                return CompletableFuture.failedFuture(e);
            }
        };
        try (var server = adapter.start(meeting)) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                clients.add(new RawClient(server).send(post("")));
            }

            for (RawClient client : clients) {
                assertThat(client.response()).startsWith("HTTP/1.1 200");
                client.close();
            }
        }
    }

    @Test
    void onlyTheLoopbackAddressListensUnlessToldOtherwise() throws Exception {
        try (var server = adapter.start(Services.echoing())) {
            assertThat(server.address().getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
            for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
                for (InetAddress address : each.inetAddresses().toList()) {
                    if (!address.isLoopbackAddress()) {
                        assertThatExceptionOfType(ConnectException.class)
                                .isThrownBy(() -> new Socket(address, server.port()).close());
                    }
                }
            }
        }
    }

    @Test
    void callsOnOneConnectionDoNotWaitForEachOther() throws Exception {
        try (var server = adapter.start(Services.echoing());
                var client = new RawClient(server)) {
            client.send(post("warm")).response();
            long start = System.nanoTime();

            for (int i = 0; i < 50; i++) {
                client.send(post("hello")).response();
            }

            // Packets that wait for their confirmation take 40 ms each: two seconds.
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
        }
    }

    @Test
    void requestsThatComeTogetherAreAnsweredInOrder() throws Exception {
        try (var server = adapter.start(Services.echoing());
                var client = new RawClient(server)) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                all.append(post("number " + i));
            }
            client.send(all.toString());
            for (int i = 0; i < 500; i++) {
                assertThat(client.response()).endsWith("\r\n\r\nnumber " + i);
            }
        }
    }

    @Test
    void whoHasSaidAllStillGetsTheAnswer() throws Exception {
        try (var server = adapter.start(Services.echoing());
                var client = new RawClient(server)) {
            client.sendAsFarAsItTakes(post("one") + post("two"));

            assertThat(client.response()).endsWith("one");
            assertThat(client.response()).endsWith("two");
        }
    }

    @Test
    void severalFieldsOfANameGoOutOneByOne() throws Exception {
        HttpResponse response = HttpResponse.builder(200)
                .header("X-B", "1")
                .header("x-b", "2, 3")
                .header("X-C", "caf\u00e9")
                .build();
        try (var server = adapter.start(Services.answering(response));
                var client = new RawClient(server)) {
            assertThat(client.send(post("")).head())
                    .containsIgnoringCase("x-b: 1\r\n")
                    .containsIgnoringCase("x-b: 2, 3\r\n")
                    .contains(": caf\u00e9\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void answersThatHaveNoBodyKeepTheConnection(int status) throws Exception {
        HttpResponse response = HttpResponse.builder(status).body(new byte[5]).build();
        try (var server = adapter.start(Services.answering(response));
                var client = new RawClient(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(client.send(post("")).head())
                        .startsWith("HTTP/1.1 " + status)
                        .doesNotContainIgnoringCase("transfer-encoding");
            }
        }
    }

    @Test
    void aHeadRequestForAStreamKeepsTheConnection() throws Exception {
        try (var server = adapter.start(request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                        .body(HttpBody.of(new ByteArrayInputStream(new byte[5])))
                        .build()));
                var client = new RawClient(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").head())
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void hundredsOfCallersAreAnswered() throws Exception {
        try (var server = adapter.start(Services.echoing())) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                clients.add(new RawClient(server).send(post("caller " + i)));
            }
            for (int i = 0; i < 300; i++) {
                assertThat(clients.get(i).response()).endsWith("\r\n\r\ncaller " + i);
                clients.get(i).close();
            }
        }
    }
}
