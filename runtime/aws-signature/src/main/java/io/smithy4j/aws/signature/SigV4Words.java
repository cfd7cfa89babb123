package io.smithy4j.aws.signature;

/** Words that signers and verifiers have to agree on. */
public final class SigV4Words {
    /** Begins the value of the Authorization header, and what is signed. */
    public static final String ALGORITHM = "AWS4-HMAC-SHA256";

    /** Stands where the hash of a body would, if the body is not signed. */
    public static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

    /** The header with the hash of the body. */
    public static final String CONTENT_HASH = "x-amz-content-sha256";

    /** The header with the time of the signature. */
    public static final String DATE = "X-Amz-Date";

    /** The header with what goes with keys that end some time. */
    public static final String TOKEN = "X-Amz-Security-Token";

    private SigV4Words() {}
}
