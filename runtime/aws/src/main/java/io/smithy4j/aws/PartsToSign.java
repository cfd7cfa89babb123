package io.smithy4j.aws;

import io.smithy4j.aws.signature.SignedHeaders;
import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.HttpRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What of a request is signed: as much as AWS's signer for Java signs. */
final class PartsToSign {
    // They change on the way, or the transport adds them.
    private static final String[] UNSIGNED_HEADERS = {
        "Connection", "X-Amzn-Trace-Id", "User-Agent", "Expect", "Transfer-Encoding", "X-Forwarded-For"
    };

    private PartsToSign() {}

    static void addHeaders(HttpHeaders headers, SignedHeaders signed) {
        headers.forEach((name, value) -> {
            if (isSigned(name)) {
                signed.add(name, value);
            }
        });
    }

    /** The request without parameters that have no name. */
    static HttpRequest withoutNameless(HttpRequest request) {
        String query = request.query();
        if (query == null || !(query.startsWith("=") || query.contains("&="))) {
            return request;
        }
        String named = Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.startsWith("="))
                .collect(Collectors.joining("&"));
        return request.toBuilder().query(named).build();
    }

    private static boolean isSigned(String header) {
        for (String unsigned : UNSIGNED_HEADERS) {
            if (unsigned.equalsIgnoreCase(header)) {
                return false;
            }
        }
        return true;
    }
}
