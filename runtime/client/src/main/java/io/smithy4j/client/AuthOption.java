package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/**
 * One way in which an operation lets callers prove who they are: Smithy 2.0, "Authentication traits". Generated operations have those
 * of their model, best first.
 */
public sealed interface AuthOption {
    /** The id of the trait with which models ask for it, such as {@code smithy.api#httpBasicAuth}. */
    String schemeId();

    /** Nobody has to prove anything. */
    static AuthOption none() {
        return new NoAuth();
    }

    static AuthOption httpBasic() {
        return new HttpBasic();
    }

    static AuthOption httpBearer() {
        return new HttpBearer();
    }

    /** A key that is the whole value of a header. */
    static AuthOption httpApiKeyHeader(String name) {
        return new HttpApiKey(name, KeyPlace.HEADER, null);
    }

    /** A key that stands in a header, after the name of an authentication scheme and a blank. */
    static AuthOption httpApiKeyHeader(String name, String scheme) {
        return new HttpApiKey(name, KeyPlace.HEADER, scheme);
    }

    /** A key that is a parameter of the query. */
    static AuthOption httpApiKeyQuery(String name) {
        return new HttpApiKey(name, KeyPlace.QUERY, null);
    }

    /** AWS Signature Version 4. */
    static AuthOption sigV4(String signingName) {
        return new SigV4(signingName, PayloadSigning.SIGNED);
    }

    /** The same over all but the body: {@code aws.auth#unsignedPayload}. */
    static AuthOption sigV4UnsignedPayload(String signingName) {
        return new SigV4(signingName, PayloadSigning.UNSIGNED);
    }

    /** A scheme that this library does not know, for an {@link AuthScheme} that does. */
    static AuthOption other(String schemeId) {
        return new Other(schemeId);
    }

    record NoAuth() implements AuthOption {
        @Override
        public String schemeId() {
            return "smithy.api#noAuth";
        }
    }

    record HttpBasic() implements AuthOption {
        @Override
        public String schemeId() {
            return BasicAuth.ID;
        }
    }

    record HttpBearer() implements AuthOption {
        @Override
        public String schemeId() {
            return BearerAuth.ID;
        }
    }

    /**
     * A key of the caller.
     *
     * @param name of the header or the parameter
     * @param scheme comes before the key; null for nothing
     */
    record HttpApiKey(String name, KeyPlace place, @Nullable String scheme) implements AuthOption {
        @Override
        public String schemeId() {
            return ApiKeyAuth.ID;
        }
    }

    enum KeyPlace {
        HEADER,
        QUERY
    }

    /**
     * A signature with AWS credentials.
     *
     * @param signingName of the service, which is part of what is signed
     */
    record SigV4(String signingName, PayloadSigning payload) implements AuthOption {
        @Override
        public String schemeId() {
            return "aws.auth#sigv4";
        }
    }

    enum PayloadSigning {
        SIGNED,
        UNSIGNED
    }

    record Other(String schemeId) implements AuthOption {}
}
