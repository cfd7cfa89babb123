package io.smithy4j.aws.server;

import io.smithy4j.aws.server.SigV4Result.Refused;

/** Leads from the depth of a check to its end. Never leaves the package. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SigV4Reason reason;

    private final String text;

    Refusal(SigV4Reason reason, String text) {
        super(text, null, false, false);
        this.reason = reason;
        this.text = text;
    }

    static Refusal malformed(String text) {
        return new Refusal(SigV4Reason.MALFORMED, text);
    }

    Refused result() {
        return new Refused(reason, text);
    }
}
