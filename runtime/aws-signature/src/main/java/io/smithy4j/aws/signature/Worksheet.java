package io.smithy4j.aws.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.smithy4j.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one signature is worked out on, step by step: AWS, "Create a signed AWS API request". Taken by one thread, which gives it back when
 * nothing went wrong; what is not given back is garbage. Shows nothing.
 */
public final class Worksheet {
    private static final byte[] ALGORITHM = SigV4Words.ALGORITHM.getBytes(US_ASCII);

    private static final byte[] CREDENTIAL = " Credential=".getBytes(US_ASCII);

    private static final byte[] SIGNED_HEADERS = ", SignedHeaders=".getBytes(US_ASCII);

    private static final byte[] SIGNATURE = ", Signature=".getBytes(US_ASCII);

    private final Sha256 sha = new Sha256();

    private final SignatureText text = new SignatureText();

    private final SignedHeaders headers = new SignedHeaders();

    private final byte[] hash = new byte[Sha256.BYTES];

    /** Where the text has the names of the headers, which an Authorization header repeats. */
    private int namesStart;

    private int namesEnd;

    Worksheet() {}

    /** One without headers, for the calling thread alone. */
    public static Worksheet take() {
        return WorksheetPool.take();
    }

    /** Nobody may use it any more. */
    public void giveBack() {
        text.cut(0);
        headers.clear();
        WorksheetPool.give(this);
    }

    int bytes() {
        return text.bytes().length;
    }

    /** The hash of a body, in lower case hexadecimal digits. */
    public String payloadHash(byte[] body) {
        sha.update(body, 0, body.length);
        sha.finish(hash);
        return inHex();
    }

    /** The same of a body that is read to its end and closed. */
    public String payloadHash(InputStream body) throws IOException {
        sha.update(body);
        sha.finish(hash);
        return inHex();
    }

    /** The key that a secret gives for a scope. */
    public SigningKey key(String secret, CredentialScope scope) {
        return SigningKey.of(secret, scope, sha);
    }

    /** Those that are signed; whoever signs or verifies adds them. */
    public SignedHeaders headers() {
        return headers;
    }

    /**
     * Signs a request over its method, path, query, and {@link #headers}.
     *
     * @param payloadHash or what stands for it
     * @param time of the signature, as in {@code 20260102T030405Z}
     * @throws io.smithy4j.core.DecodeException if the query is not percent-encoded UTF-8
     */
    public void sign(HttpRequest request, String payloadHash, String time, SigningKey key) {
        text.cut(0);
        canonicalRequest(request, payloadHash);
        sha.update(text.bytes(), 0, text.length());
        sha.finish(hash);
        int start = text.length();
        text.add(ALGORITHM).add('\n').add(time).add('\n').add(key.scopeBytes());
        text.add('\n').addHex(hash);
        key.hmac().begin(sha);
        sha.update(text.bytes(), start, text.length() - start);
        key.hmac().finish(sha, hash);
    }

    /** What {@link #sign} came to, in lower case hexadecimal digits. */
    public String signature() {
        return inHex();
    }

    /** The same as the value of an Authorization header. */
    public String authorization(String accessKeyId, SigningKey key) {
        int start = text.length();
        text.add(ALGORITHM).add(CREDENTIAL).add(accessKeyId).add('/').add(key.scopeBytes());
        text.add(SIGNED_HEADERS).addAgain(namesStart, namesEnd);
        String value = text.add(SIGNATURE).addHex(hash).substring(start);
        text.cut(start);
        return value;
    }

    private void canonicalRequest(HttpRequest request, String payloadHash) {
        text.add(request.method()).add('\n');
        CanonicalPath.write(request.path(), text);
        text.add('\n');
        CanonicalQuery.write(request.query(), text);
        text.add('\n');
        headers.lines(text);
        text.add('\n');
        namesStart = text.length();
        headers.names(text);
        namesEnd = text.length();
        text.add('\n').add(payloadHash);
    }

    private String inHex() {
        int start = text.length();
        String hex = text.addHex(hash).substring(start);
        text.cut(start);
        return hex;
    }
}
