package io.smithy4j.generator.ir;

import org.jspecify.annotations.Nullable;

/** One way in which callers of an operation may prove who they are: Smithy 2.0, "Authentication traits". */
public sealed interface AuthOption {
    <R> R match(Cases<R> cases);

    /** Nobody has to: {@code optionalAuth} trait beside other options, an empty {@code auth} trait alone. */
    record None() implements AuthOption {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    record HttpBasic() implements AuthOption {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.httpBasic(this);
        }
    }

    record HttpBearer() implements AuthOption {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.httpBearer(this);
        }
    }

    /**
     * A key in a header or in the query.
     *
     * @param name of the header or of the parameter
     * @param scheme comes before the key in a header; null for nothing
     */
    record HttpApiKey(KeyPlace place, String name, @Nullable String scheme) implements AuthOption {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.httpApiKey(this);
        }
    }

    enum KeyPlace {
        HEADER,
        QUERY
    }

    /**
     * AWS Signature Version 4.
     *
     * @param signingName of the service
     */
    record SigV4(String signingName, Payload payload) implements AuthOption {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sigV4(this);
        }
    }

    /** Whether the body is part of what is signed: {@code aws.auth#unsignedPayload} trait. */
    enum Payload {
        SIGNED,
        UNSIGNED
    }

    /**
     * A scheme that the runtime does not bring, such as sigv4a; users may.
     *
     * @param scheme the id of its trait
     */
    record Other(Id scheme) implements AuthOption {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.other(this);
        }
    }

    /** One method a kind. */
    interface Cases<R> {
        R none(None option);

        R httpBasic(HttpBasic option);

        R httpBearer(HttpBearer option);

        R httpApiKey(HttpApiKey option);

        R sigV4(SigV4 option);

        R other(Other option);
    }
}
