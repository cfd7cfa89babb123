package io.smithy4j.hostile;

import io.smithy4j.adapters.Adapter;
import io.smithy4j.adapters.RunningServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends one request and a good one after it, and says what must not have happened. */
final class Oracle {
    private static final Duration MOST = Duration.ofSeconds(1);

    // "Not implemented" of transfer codings, and "version not supported": RFC 9112, 6.1, and RFC 9110, 15.6.6.
    private static final Set<Integer> CALLERS_FAULT = Set.of(501, 505);

    private static final Pattern INSIDES =
            Pattern.compile("java\\.|javax\\.|jdk\\.|sun\\.|io\\.smithy4j|com\\.amazonaws\\.|"
                    + "com\\.example\\.|tools\\.jackson|\\.java:|\\bat [a-z]+(\\.\\w+)+\\(|Caused by|/root/|/tmp/|/home/|/usr/|"
                    + "(NullPointer|ClassCast|OutOfBounds|NumberFormat|IllegalArgument|IllegalState|URISyntax|Runtime)Exception|"
                    + "StackOverflow|OutOfMemory|Jackson");

    private final Adapter adapter;

    private final RunningServer server;

    private final byte[] goodRequest;

    Oracle(Adapter adapter, RunningServer server, byte[] goodRequest) {
        this.adapter = adapter;
        this.server = server;
        this.goodRequest = goodRequest;
    }

    /** What went wrong; empty if nothing did. */
    Optional<String> faultOf(byte[] request) throws IOException {
        Wire.Answer answer = Wire.exchange(server.port(), request);
        if (answer.took().compareTo(MOST) > 0) {
            // A machine may pause; a server that hangs hangs again.
            answer = Wire.exchange(server.port(), request);
        }
        Optional<String> fault = fault(answer);
        if (fault.isPresent()) {
            return fault;
        }
        Wire.Answer next = Wire.exchange(server.port(), goodRequest);
        return next.status() / 100 == 2
                ? Optional.empty()
                : Optional.of("the good request after it was answered with "
                        + List.of(next.text().lines().toArray()));
    }

    private Optional<String> fault(Wire.Answer answer) {
        if (answer.took().compareTo(MOST) > 0) {
            return Optional.of("took " + answer.took());
        }
        if (answer.status() >= 500 && !CALLERS_FAULT.contains(answer.status())) {
            return Optional.of("was answered with " + answer.status());
        }
        Matcher inside = INSIDES.matcher(ContainerWords.removedFrom(answer.text(), adapter));
        return inside.find() ? Optional.of("told " + inside.group() + " in " + answer.text()) : Optional.empty();
    }
}
