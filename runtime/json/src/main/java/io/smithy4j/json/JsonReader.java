package io.smithy4j.json;

import io.smithy4j.core.Blob;
import io.smithy4j.core.DecodeException;
import io.smithy4j.core.Document;
import io.smithy4j.core.InputLimits;
import io.smithy4j.core.MissingMembers;
import io.smithy4j.core.MissingPaths;
import io.smithy4j.core.Timestamps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads one JSON body, value by value, as generated codecs ask for them.
 *
 * <p>The grammar is RFC 8259 in UTF-8 without byte order mark. Nothing is coerced: a string is no number, {@code 1.0} no integer.
 * Limits hold for what is read and what is skipped: a client's reader has {@link InputLimits#DEFAULTS}, a server's those of its
 * {@link MissingPaths}. Names that come twice in an object are refused, also in what is skipped.
 *
 * <p>Every method that reads throws {@link DecodeException} with the path of the value for anything else than what it asks for.
 * Not safe for use by several threads.
 */
public final class JsonReader implements MissingMembers {
    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    private final JsonTokens tokens;

    private final @Nullable MissingPaths missing;

    private final InputLimits limits;

    private final TextCode textCode;

    /** The first token of the value to read, or the last of the value just read. */
    private @Nullable JsonToken current;

    /** Whether a root member {@code code} with a text is seen; see {@link JsonError#readerWithoutTextCode}. */
    enum TextCode {
        SEEN,
        HIDDEN
    }

    JsonReader(byte[] body, @Nullable MissingPaths missing, TextCode textCode) {
        this.limits = missing == null ? InputLimits.DEFAULTS : missing.limits();
        this.tokens = new JsonTokens(body.length == 0 ? EMPTY_OBJECT : body, limits);
        this.missing = missing;
        this.textCode = textCode;
        this.current = tokens.next();
    }

    /** A reader for a client: missing members are let go, and date-times may have offsets. No bytes count as {@code {}}. */
    public static JsonReader ofBody(byte[] body) {
        return new JsonReader(body, null, TextCode.SEEN);
    }

    /** A reader for a server: missing members go to {@code missing}, date-times are in UTC. No bytes count as {@code {}}. */
    public static JsonReader ofBody(byte[] body, MissingPaths missing) {
        return new JsonReader(body, missing, TextCode.SEEN);
    }

    /** Whether a body is anything else than empty or an object without members; it may be malformed. */
    public static boolean hasContent(byte[] body) {
        int braces = 0;
        for (byte b : body) {
            boolean blank = b == ' ' || b == '\t' || b == '\n' || b == '\r';
            if (braces < EMPTY_OBJECT.length && b == EMPTY_OBJECT[braces]) {
                braces++;
            } else if (!blank) {
                return true;
            }
        }
        return body.length > 0 && braces < EMPTY_OBJECT.length;
    }

    public void beginObject() {
        expect(JsonToken.START_OBJECT, "an object");
    }

    /**
     * The index of the next member among {@code members}, {@link JsonMembers#UNKNOWN}, or {@link JsonMembers#END} after the last.
     * The caller reads or skips its value. Members whose value is null are passed over: on the wire null means absent.
     */
    public int nextMember(JsonMembers members) {
        while (true) {
            current = tokens.next();
            if (current == JsonToken.END_OBJECT) {
                return JsonMembers.END;
            }
            int member = tokens.newMember(members);
            current = tokens.next();
            if (current != JsonToken.VALUE_NULL && !isHidden()) {
                return member;
            }
        }
    }

    /** The next key of a map, or null after the last. The caller reads its value, which may be null. */
    public @Nullable String nextKey() {
        current = tokens.next();
        if (current == JsonToken.END_OBJECT) {
            return null;
        }
        String key = tokens.newName();
        current = tokens.next();
        return key;
    }

    public void beginArray() {
        expect(JsonToken.START_ARRAY, "an array");
    }

    /** Goes to the next item; false after the last. The caller reads it, and it may be null. */
    public boolean hasNextItem() {
        current = tokens.next();
        return current != JsonToken.END_ARRAY;
    }

    /** Whether the value is null; for sparse lists and maps. */
    public boolean isNull() {
        return current == JsonToken.VALUE_NULL;
    }

    public void readNull() {
        expect(JsonToken.VALUE_NULL, "null");
    }

    public String readString() {
        expect(JsonToken.VALUE_STRING, "a string");
        return tokens.text();
    }

    public boolean readBoolean() {
        if (current != JsonToken.VALUE_TRUE && current != JsonToken.VALUE_FALSE) {
            throw expected("a boolean");
        }
        return current == JsonToken.VALUE_TRUE;
    }

    public byte readByte() {
        return (byte) readInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public short readShort() {
        return (short) readInteger(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public int readInt() {
        return (int) readInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public long readLong() {
        return readInteger(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A number, rounded to the nearest float, or one of the strings NaN, Infinity and -Infinity. */
    public float readFloat() {
        if (current == JsonToken.VALUE_STRING) {
            return (float) notFinite();
        }
        expectNumber();
        // Not by way of a double: rounding twice can miss the nearest float.
        float value = Float.parseFloat(tokens.text());
        if (Float.isInfinite(value)) {
            throw tokens.outOfRange();
        }
        return value;
    }

    /** A number, rounded to the nearest double, or one of the strings NaN, Infinity and -Infinity. */
    public double readDouble() {
        if (current == JsonToken.VALUE_STRING) {
            return notFinite();
        }
        expectNumber();
        return tokens.real();
    }

    /** An integer, spelled without point and exponent. */
    public BigInteger readBigInteger() {
        expect(JsonToken.VALUE_NUMBER_INT, "an integer");
        return new BigInteger(tokens.text());
    }

    /** A number with all its digits; its exponent has a limit of its own. */
    public BigDecimal readBigDecimal() {
        expectNumber();
        BigDecimal value = NumberText.parse(tokens.text(), limits.exponent());
        if (value == null) {
            throw tokens.failure("an exponent beyond " + limits.exponent());
        }
        return value;
    }

    /** Base64 in its one strict spelling: {@link Blob#ofBase64}. */
    public Blob readBlob() {
        return parsed(Blob::ofBase64, readString());
    }

    /** A number in the limits of {@link #readBigDecimal}; a string is none. */
    public Instant readEpochSeconds() {
        expectNumber();
        return parsed(Timestamps::parseEpochSeconds, tokens.text());
    }

    /** A date-time in UTC; a client's reader also takes offsets. */
    public Instant readDateTime() {
        String text = readString();
        return missing == null
                ? parsed(Timestamps::parseDateTimeWithOffset, text)
                : parsed(Timestamps::parseDateTime, text);
    }

    public Instant readHttpDate() {
        return parsed(Timestamps::parseHttpDate, readString());
    }

    /** Any value, null included; the limits of {@link #readBigDecimal} hold for its numbers. */
    public Document readDocument() {
        return JsonDocuments.read(this);
    }

    /** An object whose members do not matter: the value of a unit in a union. */
    public void readUnit() {
        if (!isObject()) {
            throw expected("an object");
        }
        skipValue();
    }

    /**
     * Begins a union and goes to its only member: the index among {@code members}, or {@link JsonMembers#UNKNOWN}, whose name
     * {@link #unknownVariant} tells. The caller reads its value and calls {@link #endUnion}. Members that are null are none, and
     * so is {@code __type}, which some services add.
     */
    public int beginUnion(JsonMembers members) {
        beginObject();
        int member = nextVariant(members);
        if (member == JsonMembers.END) {
            throw tokens.failure("expected one member of a union, found none");
        }
        return member;
    }

    /** The name of the member which the model does not know; a server does not take it. */
    public String unknownVariant() {
        if (missing != null) {
            throw tokens.failure("the union has no member of this name");
        }
        return memberName();
    }

    /** Ends a union, which must have no further member. */
    public void endUnion(JsonMembers members) {
        if (nextVariant(members) != JsonMembers.END) {
            throw tokens.failure("expected one member of a union, found several");
        }
    }

    private int nextVariant(JsonMembers members) {
        int member = nextMember(members);
        while (member == JsonMembers.UNKNOWN && memberName().equals("__type")) {
            skipValue();
            member = nextMember(members);
        }
        return member;
    }

    private String memberName() {
        // The first token of an object or array has opened a level of its own.
        return tokens.memberName(isObject() || isArray() ? tokens.depth() - 1 : tokens.depth());
    }

    /** Passes over the value, whatever it is; all limits hold inside it. */
    public void skipValue() {
        if (current == null) {
            throw expected("a value");
        }
        if (current != JsonToken.START_OBJECT && current != JsonToken.START_ARRAY) {
            return;
        }
        int around = tokens.depth() - 1;
        do {
            current = tokens.next();
            if (current == JsonToken.PROPERTY_NAME) {
                tokens.newName();
            }
        } while (tokens.depth() > around);
    }

    /** The body must end here, but for blanks. */
    public void end() {
        if (tokens.next() != null) {
            throw new DecodeException("", "more than one JSON value");
        }
    }

    /** Reports a member that the structure lacks which has just ended. */
    @Override
    public void missing(String member) {
        if (missing != null) {
            missing.add(tokens.path().name(member).toString());
        }
    }

    boolean isString() {
        return current == JsonToken.VALUE_STRING;
    }

    boolean isNumber() {
        return current == JsonToken.VALUE_NUMBER_INT || current == JsonToken.VALUE_NUMBER_FLOAT;
    }

    boolean isObject() {
        return current == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return current == JsonToken.START_ARRAY;
    }

    private boolean isHidden() {
        return textCode == TextCode.HIDDEN
                && current == JsonToken.VALUE_STRING
                && tokens.depth() == 1
                && "code".equals(tokens.level().name);
    }

    private long readInteger(long min, long max) {
        expect(JsonToken.VALUE_NUMBER_INT, "an integer");
        return tokens.integer(min, max);
    }

    private double notFinite() {
        return switch (tokens.text()) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw expected("a number");
        };
    }

    private <T> T parsed(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (DecodeException e) {
            throw e.at(tokens.path().toString());
        }
    }

    private void expectNumber() {
        if (!isNumber()) {
            throw expected("a number");
        }
    }

    private void expect(JsonToken token, String what) {
        if (current != token) {
            throw expected(what);
        }
    }

    private DecodeException expected(String what) {
        return tokens.failure("expected " + what + ", found " + found());
    }

    private String found() {
        if (current == null) {
            return "nothing";
        }
        return switch (current) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction or an exponent";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
