package io.smithy4j.generator.ir;

import org.jspecify.annotations.Nullable;

/**
 * Where a member of an input, output or error travels in HTTP: Smithy 2.0, "HTTP bindings".
 *
 * @param member named as in the model
 * @param name of the label, parameter or header, or the prefix of headers; empty for other locations
 * @param mediaType what the member's target says of itself, which counts in headers and payloads
 */
public record Binding(
        String member,
        Location location,
        String name,
        @Nullable String mediaType) {
    public enum Location {
        LABEL(TimestampFormat.DATE_TIME),
        GREEDY_LABEL(TimestampFormat.DATE_TIME),
        QUERY(TimestampFormat.DATE_TIME),
        /** A map of the parameters that no other member has. */
        QUERY_PARAMS(TimestampFormat.DATE_TIME),
        HEADER(TimestampFormat.HTTP_DATE),
        PREFIX_HEADERS(TimestampFormat.HTTP_DATE),
        /** The member is the whole body. */
        PAYLOAD(TimestampFormat.EPOCH_SECONDS),
        RESPONSE_CODE(TimestampFormat.EPOCH_SECONDS),
        /** The member is a part of the document in the body. */
        BODY(TimestampFormat.EPOCH_SECONDS);

        private final TimestampFormat timestamps;

        Location(TimestampFormat timestamps) {
            this.timestamps = timestamps;
        }

        /** The format of a timestamp there: the one that the model fixes, else that of the location. */
        public TimestampFormat effective(TimestampFormat fixed) {
            return fixed == TimestampFormat.UNSPECIFIED ? timestamps : fixed;
        }
    }
}
