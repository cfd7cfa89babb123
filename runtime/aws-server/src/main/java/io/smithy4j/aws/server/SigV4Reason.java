package io.smithy4j.aws.server;

/** Why a request is refused: finer than what its caller is told. */
public enum SigV4Reason {
    /** No Authorization header; presigned queries are not offered. */
    NOT_SIGNED("MissingAuthenticationTokenException", 403),
    /** Header, date or list of headers is not as it must be. */
    MALFORMED("IncompleteSignatureException", 400),
    /** A header that must be signed is not. */
    HEADER_NOT_SIGNED("IncompleteSignatureException", 400),
    /** For another day, region or service. */
    WRONG_SCOPE("InvalidSignatureException", 403),
    /** Signed longer ago than clocks may differ. */
    EXPIRED("InvalidSignatureException", 403),
    /** Signed later than clocks may differ. */
    NOT_YET_VALID("InvalidSignatureException", 403),
    /** Nobody has a key with this id. */
    UNKNOWN_KEY("UnrecognizedClientException", 403),
    /** The session token is missing, too many, or another. */
    WRONG_TOKEN("UnrecognizedClientException", 403),
    /** The body is not what was signed. */
    WRONG_PAYLOAD("InvalidSignatureException", 403),
    /** The body is not signed, or in pieces, and that is not offered here. */
    PAYLOAD_NOT_OFFERED("InvalidSignatureException", 403),
    /** Made with another secret, or over another request. */
    WRONG_SIGNATURE("InvalidSignatureException", 403);

    private final String code;

    private final int status;

    SigV4Reason(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }
}
