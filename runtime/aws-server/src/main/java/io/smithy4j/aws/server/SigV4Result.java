package io.smithy4j.aws.server;

import io.smithy4j.server.auth.CallerIdentity;
import java.time.Instant;

/** What a signature came to: whose it is, or why it is none. */
public sealed interface SigV4Result {
    /**
     * The caller.
     *
     * @param region that the request was signed for
     * @param signedAt in seconds
     */
    record Verified(String accessKeyId, String region, String service, Instant signedAt)
            implements SigV4Result, CallerIdentity {
        /** The id of the key. */
        @Override
        public String name() {
            return accessKeyId;
        }
    }

    /**
     * Nobody, as far as can be told.
     *
     * @param reason for logs
     * @param message for the caller; shows no secrets, nor what a right signature would be
     */
    record Refused(SigV4Reason reason, String message) implements SigV4Result {
        /** The status of the answer. */
        public int status() {
            return reason.status();
        }

        /** The name of the error, as AWS's services have it. */
        public String code() {
            return reason.code();
        }
    }
}
