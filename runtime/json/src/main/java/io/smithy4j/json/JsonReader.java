package io.smithy4j.json;

import io.smithy4j.core.Blob;
import io.smithy4j.core.DecodeException;
import io.smithy4j.core.Document;
import io.smithy4j.core.InputLimits;
import io.smithy4j.core.MissingMembers;
import io.smithy4j.core.MissingPaths;
import io.smithy4j.core.Timestamps;
import io.smithy4j.core.collection.ListItems;
import io.smithy4j.core.collection.MapEntries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    private JsonTokens tokens;

    private final @Nullable MissingPaths missing;

    private final TextCode textCode;

    /** Whether a root member {@code code} with a text is seen; see {@link JsonError#readerWithoutTextCode}. */
    enum TextCode {
        SEEN,
        HIDDEN
    }

    JsonReader(byte[] body, @Nullable MissingPaths missing, TextCode textCode) {
        InputLimits limits = missing == null ? InputLimits.DEFAULTS : missing.limits();
        this.tokens = JsonTokens.of(body.length == 0 ? EMPTY_OBJECT : body, limits);
        this.missing = missing;
        this.textCode = textCode;
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
        if (tokens.kind() != '{') {
            throw JsonScalars.expected(tokens, "an object");
        }
        tokens.begin();
    }

    /**
     * The index of the next member among {@code members}, {@link JsonMembers#UNKNOWN}, or {@link JsonMembers#END} after the last.
     * The caller reads or skips its value. Members whose value is null are passed over: on the wire null means absent.
     */
    public int nextMember(JsonMembers members) {
        while (true) {
            int member = tokens.nextMember(members);
            if (member == JsonMembers.END || !(JsonScalars.skipNull(tokens) || isHidden())) {
                return member;
            }
        }
    }

    /** The next key of a map, or null after the last. The caller reads its value, which may be null. */
    public @Nullable String nextKey() {
        return tokens.nextKey();
    }

    public void beginArray() {
        if (tokens.kind() != '[') {
            throw JsonScalars.expected(tokens, "an array");
        }
        tokens.begin();
    }

    /** Takes the items of the array that has just begun. The next array at this depth has the same collector. */
    public <T extends @Nullable Object> ListItems<T> listItems() {
        return tokens.level.items();
    }

    /**
     * Takes the entries of the object that has just begun; names that come twice are refused before. The next object at this depth
     * has the same collector.
     */
    public <K, V extends @Nullable Object> MapEntries<K, V> mapEntries() {
        return tokens.level.entries();
    }

    /** Goes to the next item; false after the last. The caller reads it, and it may be null. */
    public boolean hasNextItem() {
        return tokens.nextItem();
    }

    /** Whether the value is null; for sparse lists and maps. */
    public boolean isNull() {
        return tokens.kind() == 'n';
    }

    public void readNull() {
        if (!JsonScalars.skipNull(tokens)) {
            throw JsonScalars.expected(tokens, "null");
        }
    }

    public String readString() {
        return JsonScalars.string(tokens);
    }

    public boolean readBoolean() {
        return JsonScalars.bool(tokens);
    }

    public byte readByte() {
        return (byte) JsonScalars.integer(tokens, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public short readShort() {
        return (short) JsonScalars.integer(tokens, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public int readInt() {
        return (int) JsonScalars.integer(tokens, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public long readLong() {
        return JsonScalars.integer(tokens, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A number, rounded to the nearest float, or one of the strings NaN, Infinity and -Infinity. */
    public float readFloat() {
        return JsonScalars.asFloat(tokens);
    }

    /** A number, rounded to the nearest double, or one of the strings NaN, Infinity and -Infinity. */
    public double readDouble() {
        return JsonScalars.asDouble(tokens);
    }

    /** An integer, spelled without point and exponent. */
    public BigInteger readBigInteger() {
        return new BigInteger(JsonScalars.integerText(tokens));
    }

    /** A number with all its digits; its exponent has a limit of its own. */
    public BigDecimal readBigDecimal() {
        BigDecimal value = NumberText.parse(JsonScalars.numberText(tokens), tokens.limits.exponent());
        if (value == null) {
            throw tokens.failure("an exponent beyond " + tokens.limits.exponent());
        }
        return value;
    }

    /** Base64 in its one strict spelling: {@link Blob#ofBase64}. */
    public Blob readBlob() {
        return JsonScalars.blob(tokens);
    }

    /** A number in the limits of {@link #readBigDecimal}; a string is none. */
    public Instant readEpochSeconds() {
        Instant simple = JsonScalars.simpleEpochSeconds(tokens);
        return simple == null ? parsed(Timestamps::parseEpochSeconds, JsonScalars.numberText(tokens)) : simple;
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
            throw JsonScalars.expected(tokens, "an object");
        }
        skipValue();
    }

    /**
     * Begins a union and goes to its only member: the index among {@code members}, or {@link JsonMembers#UNKNOWN}, whose name
     * {@link #unknownVariant} tells. The caller reads its value and calls {@link #endUnion}. Members that are null are none, and
     * so is {@code __type}, which some services add.
     */
    public int beginUnion(JsonMembers members) {
        return JsonUnions.begin(this, tokens, members);
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
        JsonUnions.end(this, tokens, members);
    }

    private String memberName() {
        String name = tokens.level.name(tokens.body);
        if (name == null) {
            throw new IllegalStateException("no member was begun");
        }
        return name;
    }

    /** Passes over the value, whatever it is; all limits hold inside it. */
    public void skipValue() {
        if (tokens.isAfterBody()) {
            throw JsonScalars.expected(tokens, "a value");
        }
        tokens.skip();
    }

    /** The body must end here, but for blanks. Nothing can be read afterwards. */
    public void end() {
        tokens.end();
        tokens = JsonTokens.ENDED;
    }

    /** Reports a member that the structure lacks which has just ended. */
    @Override
    public void missing(String member) {
        if (missing != null) {
            missing.add(tokens.level.path(tokens.body).name(member).toString());
        }
    }

    boolean isString() {
        return tokens.kind() == '"';
    }

    boolean isNumber() {
        return tokens.isNumber();
    }

    boolean isObject() {
        return tokens.kind() == '{';
    }

    boolean isArray() {
        return tokens.kind() == '[';
    }

    private boolean isHidden() {
        return textCode == TextCode.HIDDEN
                && isString()
                && tokens.level.depth == 1
                && memberName().equals("code");
    }

    private <T> T parsed(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (DecodeException e) {
            throw e.at(tokens.level.path(tokens.body).toString());
        }
    }
}
