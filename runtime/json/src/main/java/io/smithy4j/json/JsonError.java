package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import org.jspecify.annotations.Nullable;

/**
 * An error in the awsJson and restJson protocols: which one it is, and what it says.
 *
 * <p>Reading is tolerant, for errors come from load balancers and proxies too: a body that is not one well-formed JSON object is
 * an error without members, and never fails.
 */
public final class JsonError {
    /** The name of an error that says nowhere what it is. */
    public static final String UNKNOWN = "Unknown";

    private static final JsonMembers TYPE = JsonMembers.of("__type", "message");

    private static final byte[] NO_MEMBERS = {'{', '}'};

    private final String name;

    private final @Nullable String message;

    private final byte[] body;

    private JsonError(String name, @Nullable String message, byte[] body) {
        this.name = name;
        this.message = message;
        this.body = body;
    }

    /**
     * The error in a response.
     *
     * @param errorTypeHeader the value of {@code x-amzn-errortype}; null if the response has none
     */
    public static JsonError read(@Nullable String errorTypeHeader, byte[] body) {
        ErrorBody found = ErrorBody.scan(body);
        String name = shortName(errorTypeHeader);
        if (name == null) {
            name = shortName(found.type());
        }
        if (name == null) {
            name = shortName(found.code());
        }
        return new JsonError(name == null ? UNKNOWN : name, found.message(), found.isObject() ? body : NO_MEMBERS);
    }

    /**
     * The name without namespace: of the header, else of the body's {@code __type}, else of its {@code code} if that is a string,
     * else {@link #UNKNOWN}. Of each, what follows the first {@code :} goes, then what precedes the first {@code #}; what is
     * empty then counts as absent (Smithy, AWS JSON 1.1, "operation error serialization").
     */
    public String name() {
        return name;
    }

    /**
     * The code that the error had in awsQuery, for services that spoke it once; else its name.
     *
     * @param queryErrorHeader the value of {@code x-amzn-query-error}, {@code code;fault}; null if the response has none
     */
    public String queryCode(@Nullable String queryErrorHeader) {
        int semicolon = queryErrorHeader == null ? -1 : queryErrorHeader.indexOf(';');
        return queryErrorHeader == null || semicolon <= 0 ? name : queryErrorHeader.substring(0, semicolon);
    }

    /** The first of {@code message}, {@code Message} and {@code errorMessage} that is a string; null if none is. */
    public @Nullable String message() {
        return message;
    }

    /**
     * A reader over the members; over none if the body is not one well-formed JSON object. A member of a wrong type still fails:
     * whoever decodes with it catches {@link DecodeException} and makes the error that the model does not know from
     * {@link #name} and {@link #message}, since an error that cannot be read in full is better told than replaced.
     */
    public JsonReader reader() {
        return new JsonReader(body, null, JsonReader.TextCode.SEEN);
    }

    /**
     * As {@link #reader}, but a member {@code code} that is a string is passed over: for errors whose model has a number of that
     * name, which services that put the error's name there would break.
     */
    public JsonReader readerWithoutTextCode() {
        return new JsonReader(body, null, JsonReader.TextCode.HIDDEN);
    }

    /** A writer that has begun the object of an error and written its {@code __type}; the caller adds members and ends it. */
    public static JsonWriter begin(String type) {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.member(TYPE, 0);
        out.writeString(type);
        return out;
    }

    /** The whole body of an error that has no members but a message, if that. */
    public static byte[] body(String type, @Nullable String message) {
        JsonWriter out = begin(type);
        if (message != null) {
            out.member(TYPE, 1);
            out.writeString(message);
        }
        out.endObject();
        return out.toByteArray();
    }

    /** As {@link #body}, for protocols that name the error in a header only. */
    public static byte[] messageBody(String message) {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.member(TYPE, 1);
        out.writeString(message);
        out.endObject();
        return out.toByteArray();
    }

    private static @Nullable String shortName(@Nullable String type) {
        if (type == null) {
            return null;
        }
        int colon = type.indexOf(':');
        String beforeColon = colon < 0 ? type : type.substring(0, colon);
        String name = beforeColon.substring(beforeColon.indexOf('#') + 1).strip();
        return name.isEmpty() ? null : name;
    }
}
