package io.smithy4j.aws.server;

import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.aws.server.SigV4Rules.UnsignedPayloads;
import io.smithy4j.aws.signature.CredentialScope;
import io.smithy4j.aws.signature.SigV4Words;
import io.smithy4j.aws.signature.Worksheet;
import io.smithy4j.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells who signed a request with AWS Signature Version 4, in its Authorization header. Presigned queries, chunked signatures and
 * sigv4a are not offered. Replays within the clock skew are not noticed: the signature covers method, path, query, the signed
 * headers and the body, and nothing that is used once. Safe for use by several threads.
 */
public final class SigV4Verifier {
    private final SigV4Rules rules;

    private final AccessKeys keys;

    public SigV4Verifier(SigV4Rules rules, AccessKeys keys) {
        this.rules = rules;
        this.keys = keys;
    }

    /**
     * Checks a request with its whole body.
     *
     * @param request as it came: path and query raw, headers in order, {@code Host} among them
     * @param body as it came, before any content coding is undone
     */
    public SigV4Result verify(HttpRequest request, byte[] body, Instant now) {
        return result(request, body, now);
    }

    /** Checks a request whose body streams: only one that leaves its body out of the signature can be told so. */
    public SigV4Result verifyHead(HttpRequest request, Instant now) {
        return result(request, null, now);
    }

    private SigV4Result result(HttpRequest request, byte @Nullable [] body, Instant now) {
        try {
            return verified(request, body, now);
        } catch (Refusal refusal) {
            return refusal.result();
        }
    }

    private Verified verified(HttpRequest request, byte @Nullable [] body, Instant now) {
        Authorization authorization = Authorization.of(request.headers());
        SigningTime time = SigningTime.of(request.headers());
        checkHeaders(request, authorization);
        checkScope(authorization.scope(), time);
        time.checkNear(now, rules.clockSkew());
        AccessKey key = keys.find(authorization.accessKeyId());
        if (key == null) {
            throw new Refusal(SigV4Reason.UNKNOWN_KEY, "The security token included in the request is invalid.");
        }
        checkToken(request, key);
        String payload = payloadHash(request, body);
        String expected = new ExpectedSignature(authorization, time).of(request, payload, key.secret());
        if (!ConstantTime.areEqual(expected, authorization.signature())) {
            throw new Refusal(
                    SigV4Reason.WRONG_SIGNATURE,
                    "The request signature we calculated does not match the signature you provided.");
        }
        return new Verified(
                authorization.accessKeyId(), authorization.scope().region(), rules.service(), time.instant());
    }

    /** Host and x-amz headers must be signed: AWS, "Create a signed AWS API request", "SignedHeaders". */
    private static void checkHeaders(HttpRequest request, Authorization authorization) {
        List<String> signed = authorization.signedHeaders();
        if (!signed.contains("host")) {
            throw new Refusal(SigV4Reason.HEADER_NOT_SIGNED, "The header 'host' must be signed.");
        }
        request.headers().forEach((name, value) -> {
            String folded = name.toLowerCase(Locale.ROOT);
            if (folded.startsWith("x-amz-") && !signed.contains(folded)) {
                throw new Refusal(SigV4Reason.HEADER_NOT_SIGNED, "The header '" + folded + "' must be signed.");
            }
        });
    }

    private void checkScope(CredentialScope scope, SigningTime time) {
        if (!scope.day().equals(time.day())) {
            throw new Refusal(SigV4Reason.WRONG_SCOPE, "Credential should be scoped to the day of X-Amz-Date.");
        }
        if (!scope.service().equals(rules.service())) {
            throw new Refusal(
                    SigV4Reason.WRONG_SCOPE,
                    "Credential should be scoped to correct service: '" + rules.service() + "'.");
        }
        if (rules.region() != null && !scope.region().equals(rules.region())) {
            throw new Refusal(SigV4Reason.WRONG_SCOPE, "Credential should be scoped to a valid region.");
        }
    }

    private static void checkToken(HttpRequest request, AccessKey key) {
        List<String> sent = request.headers().all(SigV4Words.TOKEN);
        String token = key.sessionToken();
        boolean isRight =
                token == null ? sent.isEmpty() : sent.size() == 1 && ConstantTime.areEqual(sent.get(0), token);
        if (!isRight) {
            throw new Refusal(SigV4Reason.WRONG_TOKEN, "The security token included in the request is invalid.");
        }
    }

    private String payloadHash(HttpRequest request, byte @Nullable [] body) {
        List<String> declared = request.headers().all(SigV4Words.CONTENT_HASH);
        if (declared.equals(List.of(SigV4Words.UNSIGNED_PAYLOAD)) && rules.unsigned() == UnsignedPayloads.ACCEPTED) {
            return SigV4Words.UNSIGNED_PAYLOAD;
        }
        if (body == null || (!declared.isEmpty() && !isHash(declared.get(0)))) {
            throw new Refusal(SigV4Reason.PAYLOAD_NOT_OFFERED, "The body must be signed, as a whole.");
        }
        Worksheet sheet = Worksheet.take();
        String hash = sheet.payloadHash(body);
        sheet.giveBack();
        if (!declared.isEmpty() && (declared.size() > 1 || !ConstantTime.areEqual(declared.get(0), hash))) {
            throw new Refusal(
                    SigV4Reason.WRONG_PAYLOAD, "The body does not match the provided 'x-amz-content-sha256' header.");
        }
        return hash;
    }

    private static boolean isHash(String text) {
        return text.length() == 64;
    }
}
