package io.smithy4j.core;

import io.smithy4j.core.collection.Copies;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of any shape, as JSON has them: null, boolean, number, string, list or map. Immutable at every depth.
 *
 * <p>Numbers are exact; those of one value are equal, however they are spelled: {@code 1} and {@code 1.0}. Maps keep the order in
 * which they were made, and are equal whatever it is.
 */
public final class Document {
    /** What a document can be. */
    public enum Kind {
        NULL,
        BOOLEAN,
        NUMBER,
        STRING,
        LIST,
        MAP
    }

    private static final Document NULL = new Document(Kind.NULL, Kind.NULL);

    private static final Document TRUE = new Document(Kind.BOOLEAN, true);

    private static final Document FALSE = new Document(Kind.BOOLEAN, false);

    private final Kind kind;

    /** A Boolean, Long, BigInteger, BigDecimal, String, List or Map; of null, the kind. */
    private final Object value;

    private Document(Kind kind, Object value) {
        this.kind = kind;
        this.value = value;
    }

    public static Document ofNull() {
        return NULL;
    }

    public static Document of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static Document of(long value) {
        return new Document(Kind.NUMBER, value);
    }

    /**
     * The shortest decimal that reads back as {@code value}.
     *
     * @throws IllegalArgumentException if it is infinite or no number
     */
    public static Document of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a document cannot hold " + value);
        }
        return of(BigDecimal.valueOf(value));
    }

    public static Document of(BigInteger value) {
        return new Document(Kind.NUMBER, value.bitLength() < Long.SIZE ? (Object) value.longValue() : value);
    }

    public static Document of(BigDecimal value) {
        return new Document(Kind.NUMBER, Objects.requireNonNull(value));
    }

    public static Document of(String value) {
        return new Document(Kind.STRING, Objects.requireNonNull(value));
    }

    /** A list of these; {@link #ofNull} stands for null. */
    public static Document ofList(Collection<Document> items) {
        return new Document(Kind.LIST, Copies.list(items));
    }

    /** As {@link #ofList(Collection)}. */
    public static Document ofList(Document... items) {
        return ofList(Arrays.asList(items));
    }

    /** A map in the order of {@code entries}; {@link #ofNull} stands for null. */
    public static Document ofMap(Map<String, Document> entries) {
        return new Document(Kind.MAP, Copies.map(entries));
    }

    public Kind kind() {
        return kind;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /** The boolean; as all of these, fails with an {@link IllegalStateException} if the document is something else. */
    public boolean asBoolean() {
        return (Boolean) expect(Kind.BOOLEAN);
    }

    /**
     * The number.
     *
     * @throws ArithmeticException if it has a fraction or is too large
     */
    public long asLong() {
        Object number = expect(Kind.NUMBER);
        return number instanceof Long small ? small : asBigDecimal().longValueExact();
    }

    /** The nearest double, perhaps infinite. */
    public double asDouble() {
        return ((Number) expect(Kind.NUMBER)).doubleValue();
    }

    public BigDecimal asBigDecimal() {
        Object number = expect(Kind.NUMBER);
        if (number instanceof Long small) {
            return BigDecimal.valueOf(small);
        }
        return number instanceof BigInteger large ? new BigDecimal(large) : (BigDecimal) number;
    }

    public String asString() {
        return (String) expect(Kind.STRING);
    }

    /** The items, unmodifiable. */
    @SuppressWarnings("unchecked")
    public List<Document> asList() {
        return (List<Document>) expect(Kind.LIST);
    }

    /** The entries in their order, unmodifiable. */
    @SuppressWarnings("unchecked")
    public Map<String, Document> asMap() {
        return (Map<String, Document>) expect(Kind.MAP);
    }

    private Object expect(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException("the document is a " + kind + ", not a " + wanted);
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Document that) || kind != that.kind) {
            return false;
        }
        return kind == Kind.NUMBER ? asBigDecimal().compareTo(that.asBigDecimal()) == 0 : value.equals(that.value);
    }

    @Override
    public int hashCode() {
        // The double of a number is the same for all its spellings.
        return kind == Kind.NUMBER ? Double.hashCode(asBigDecimal().doubleValue()) : value.hashCode();
    }

    /** For people: strings stand as they are. */
    @Override
    public String toString() {
        return kind == Kind.NULL ? "null" : value.toString();
    }
}
