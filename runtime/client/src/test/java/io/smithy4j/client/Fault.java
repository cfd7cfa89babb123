package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.client.FaultyServer.Behaviour;
import java.time.Duration;

/** What goes wrong with one connection, and how the call that had it fails. */
enum Fault {
    CLOSED_IN_THE_REQUEST(socket -> {
        assertThat(socket.getInputStream().read()).isPositive();
        socket.close();
    }),
    RESET_IN_THE_REQUEST(socket -> {
        assertThat(socket.getInputStream().read()).isPositive();
        Behaviour.reset(socket);
    }),
    CLOSED_AFTER_THE_REQUEST(Behaviour.answeringThenClosing("")),
    RESET_AFTER_THE_REQUEST(Behaviour.answeringThenResetting("")),
    RESET_IN_THE_STATUS_LINE(Behaviour.answeringThenResetting("HTTP/1.1 20")),
    RESET_IN_THE_HEADERS(Behaviour.answeringThenResetting("HTTP/1.1 200 X\r\nContent-Len")),
    RESET_AFTER_THE_HEADERS(Behaviour.answeringThenResetting("HTTP/1.1 200 X\r\nContent-Length: 5\r\n\r\n")),
    RESET_IN_THE_BODY(Behaviour.answeringThenResetting("HTTP/1.1 200 X\r\nContent-Length: 5\r\n\r\nhel")),
    RESET_IN_A_CHUNK(Behaviour.answeringThenResetting("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel")),
    CLOSED_IN_THE_STATUS_LINE(Behaviour.answeringThenClosing("HTTP/1.1 20")),
    CLOSED_IN_THE_HEADERS(Behaviour.answeringThenClosing("HTTP/1.1 200 X\r\nContent-Len")),
    CLOSED_AFTER_THE_HEADERS(Behaviour.answeringThenClosing("HTTP/1.1 200 X\r\nContent-Length: 5\r\n\r\n")),
    CLOSED_IN_THE_BODY(Behaviour.answeringThenClosing("HTTP/1.1 200 X\r\nContent-Length: 5\r\n\r\nhel")),
    CLOSED_WITHOUT_THE_LAST_CHUNK(
            Behaviour.answeringThenClosing("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")),
    STALLED_BEFORE_THE_STATUS(Behaviour.answering(""), CallTimeoutException.class),
    STALLED_IN_THE_HEADERS(Behaviour.answering("HTTP/1.1 200 X\r\nContent-Len"), CallTimeoutException.class),
    STALLED_IN_THE_BODY(
            Behaviour.answering("HTTP/1.1 200 X\r\nContent-Length: 5\r\n\r\nhel"), CallTimeoutException.class),
    STALLED_IN_A_CHUNK(
            Behaviour.answering("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel"),
            CallTimeoutException.class),
    SLOW(
            Behaviour.afterRequest(socket -> {
                for (char c : ("HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n" + "x".repeat(500)).toCharArray()) {
                    Behaviour.write(socket, String.valueOf(c));
                    Thread.sleep(10);
                }
            }),
            CallTimeoutException.class),
    NEVER_MORE_THAN_CONTINUE(
            Behaviour.afterRequest(socket -> {
                for (int i = 0; i < 100; i++) {
                    Behaviour.write(socket, "HTTP/1.1 100 Continue\r\n\r\n");
                }
            }),
            TransportException.class,
            Left.OPEN),
    GARBAGE(Behaviour.answering("HELLO THERE\r\n\r\n"), TransportException.class, Left.OPEN),
    GARBAGE_FOR_A_STATUS(Behaviour.answering("HTTP/1.1 abc X\r\n\r\n"), TransportException.class, Left.OPEN),
    GARBAGE_FOR_A_CHUNK(Behaviour.answering("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n")),
    GARBAGE_FOR_A_LENGTH(
            Behaviour.answering("HTTP/1.1 200 X\r\nContent-Length: many\r\n\r\nhello"),
            TransportException.class,
            Left.OPEN),
    TOO_MANY_HEADERS(
            Behaviour.answering("HTTP/1.1 200 X\r\n" + "x-a: b\r\n".repeat(600) + "Content-Length: 5\r\n\r\nhello")),
    TOO_LARGE_A_HEADER(
            Behaviour.answering("HTTP/1.1 200 X\r\nx-a: " + "b".repeat(70_000) + "\r\nContent-Length: 5\r\n\r\nhello"));

    private final Behaviour behaviour;

    private final Class<? extends ClientException> failure;

    private final Left left;

    Fault(Behaviour behaviour) {
        this(behaviour, TransportException.class);
    }

    Fault(Behaviour behaviour, Class<? extends ClientException> failure) {
        this(behaviour, failure, Left.CLOSED);
    }

    Fault(Behaviour behaviour, Class<? extends ClientException> failure, Left left) {
        this.behaviour = behaviour;
        this.failure = failure;
        this.left = left;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    Class<? extends ClientException> failure() {
        return failure;
    }

    /** How long an attempt may take: short where that is what the fault is about. */
    Duration attemptTimeout() {
        return failure == CallTimeoutException.class ? Duration.ofMillis(300) : Duration.ofSeconds(10);
    }

    Left left() {
        return left;
    }

    /** What becomes of the connection: it is never used again, but the JDK's client does not close it if it cannot read the head. */
    enum Left {
        CLOSED,
        OPEN
    }
}
