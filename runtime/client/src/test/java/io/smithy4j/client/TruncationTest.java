package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.client.FaultyServer.Behaviour;
import io.smithy4j.core.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that end after any of their bytes, by an end of the stream or a reset: each is a failure, and none a shorter answer. */
@Timeout(120)
final class TruncationTest {
    private static final String BODY = "0123456789".repeat(26);

    private static final String WITH_LENGTH =
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 260\r\n\r\n" + BODY;

    private static final String IN_CHUNKS = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + ("1a\r\n" + BODY.substring(0, 26) + "\r\n").repeat(10) + "0\r\n\r\n";

    private static final String AN_ERROR =
            "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 260\r\n\r\n" + BODY;

    @Test
    void anAnswerThatEndsEarlyIsAFailureWhateverItsLastByte() throws Exception {
        List<String> taken = new ArrayList<>();
        int cuts = 0;
        for (String answer : List.of(WITH_LENGTH, IN_CHUNKS, AN_ERROR)) {
            Behaviour[] closed = behaviours(answer, Ending.CLOSED);
            Behaviour[] reset = behaviours(answer, Ending.RESET);
            taken.addAll(taken(closed));
            taken.addAll(taken(reset));
            cuts += closed.length + reset.length;
        }

        assertThat(cuts).isGreaterThanOrEqualTo(2000);
        assertThat(taken).isEmpty();
    }

    private static Behaviour[] behaviours(String answer, Ending ending) {
        return IntStream.range(0, answer.length())
                .mapToObj(length -> answer.substring(0, length))
                .map(part -> ending == Ending.CLOSED
                        ? Behaviour.answeringThenClosing(part)
                        : Behaviour.afterRequest(socket -> {
                            Behaviour.write(socket, part);
                            Behaviour.reset(socket);
                        }))
                .toArray(Behaviour[]::new);
    }

    /** What a caller would have believed. */
    private static List<String> taken(Behaviour... behaviours) throws Exception {
        List<String> taken = new ArrayList<>();
        try (var server = new FaultyServer(behaviours);
                var client = EchoClient.builder()
                        .endpoint(server.endpoint())
                        .attempts(1)
                        .build()) {
            for (int i = 0; i < behaviours.length; i++) {
                try {
                    taken.add(i + ": " + client.echo("hi"));
                } catch (ServiceException e) {
                    taken.add(i + ": " + e.getMessage());
                } catch (TransportException e) {
                    assertThat(e).hasMessageStartingWith("Parrot Echo: ");
                }
            }
        }
        return taken;
    }

    private enum Ending {
        CLOSED,
        RESET
    }
}
