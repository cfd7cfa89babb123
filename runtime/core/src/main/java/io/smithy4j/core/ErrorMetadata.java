package io.smithy4j.core;

import org.jspecify.annotations.Nullable;

/**
 * What an error carries beside its members.
 *
 * @param code the name that the service gave the error, without namespace
 * @param message the text found in the answer, for errors without a message member; null if there was none
 * @param statusCode of the HTTP response
 * @param requestId of the service, if it said one
 */
public record ErrorMetadata(
        String code,
        @Nullable String message,
        int statusCode,
        @Nullable String requestId) {
    /** The metadata of an error that is about to be sent. */
    public static ErrorMetadata of(String code, int statusCode) {
        return new ErrorMetadata(code, null, statusCode, null);
    }
}
