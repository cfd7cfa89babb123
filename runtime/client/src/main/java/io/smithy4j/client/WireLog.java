package io.smithy4j.client;

import io.smithy4j.core.ServiceException;
import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What goes out and comes in, for people: at DEBUG the heads, at TRACE the beginnings of bodies. Nothing of it is a secret: queries,
 * credentials, whatever a signer adds, and all of a message that holds something sensitive stay out.
 */
final class WireLog {
    private static final Logger LOG = System.getLogger("io.smithy4j.client.wire");

    private static final String INSTEAD = "(hidden)";

    private final ClientOperation<?, ?> operation;

    private final CallInfo info;

    /** Asked once: most attempts write nothing, and a logger may have to ask others. */
    private final boolean isOn = LOG.isLoggable(Level.DEBUG);

    private Set<String> addedBySigner = Set.of();

    WireLog(ClientOperation<?, ?> operation, CallInfo info) {
        this.operation = operation;
        this.info = info;
    }

    void signed(HttpRequest unsigned, HttpRequest signed) {
        if (isOn) {
            addedBySigner = new HashSet<>();
            signed.headers().forEach((name, value) -> {
                if (!unsigned.headers().all(name).contains(value)) {
                    addedBySigner.add(name.toLowerCase(Locale.ROOT));
                }
            });
        }
    }

    void request(HttpRequest request) {
        if (!isOn) {
            return;
        }
        Sensitivity sensitivity = Sensitivity.of(operation.hasSensitiveInput());
        boolean isSensitive = sensitivity == Sensitivity.HIDDEN;
        String query = request.query() == null ? "" : "?" + INSTEAD;
        String target = isSensitive ? "/" + INSTEAD : request.path() + query;
        String origin = request.endpoint() == null || isSensitive
                ? ""
                : request.endpoint().toString();
        LOG.log(
                Level.DEBUG,
                line('>') + request.method() + " " + origin + target + " " + heads(request.headers(), sensitivity) + " "
                        + request.body());
        if (request.body() instanceof BytesBody body) {
            body('>', body.bytes(), sensitivity);
        }
    }

    void response(HttpResponse response) {
        if (isOn) {
            LOG.log(
                    Level.DEBUG,
                    line('<') + response.status() + " "
                            + heads(response.headers(), Sensitivity.of(operation.hasSensitiveOutput())));
        }
    }

    void responseBody(byte[] body) {
        body('<', body, Sensitivity.of(operation.hasSensitiveOutput()));
    }

    void failure(Throwable failure) {
        // The answer of a service is in the log already, and its message may repeat what is sensitive.
        if (isOn && !(failure instanceof ServiceException)) {
            String message = failure instanceof ClientException ? ": " + failure.getMessage() : "";
            LOG.log(Level.DEBUG, line('!') + failure.getClass().getSimpleName() + message);
        }
    }

    private void body(char direction, byte[] body, Sensitivity sensitivity) {
        if (isOn && body.length > 0 && LOG.isLoggable(Level.TRACE)) {
            LOG.log(Level.TRACE, line(direction) + (sensitivity == Sensitivity.HIDDEN ? INSTEAD : LoggedText.of(body)));
        }
    }

    private String line(char direction) {
        return info.label() + ", attempt " + info.attempt() + " " + direction + " ";
    }

    private String heads(HttpHeaders headers, Sensitivity sensitivity) {
        StringJoiner shown = new StringJoiner(", ", "[", "]");
        headers.forEach((name, value) -> {
            boolean isHidden = sensitivity == Sensitivity.HIDDEN
                    || headers.isHidden(name)
                    || addedBySigner.contains(name.toLowerCase(Locale.ROOT));
            shown.add(name + ": " + (isHidden ? INSTEAD : LoggedText.of(value)));
        });
        return shown.toString();
    }

    private enum Sensitivity {
        SHOWN,
        HIDDEN;

        static Sensitivity of(boolean isSensitive) {
            return isSensitive ? HIDDEN : SHOWN;
        }
    }
}
