package io.smithy4j.json;

import io.smithy4j.core.Blob;
import io.smithy4j.core.Document;
import io.smithy4j.core.Timestamps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes one JSON body in UTF-8, without blanks, value by value, as generated codecs hand them over.
 *
 * <p>Refuses with an {@link IllegalArgumentException} what {@link JsonReader} could not read again: strings and names with half a
 * surrogate pair, more than 128 objects and arrays inside each other, numbers of more than 1,000 characters, times outside the
 * years 0001 to 9999. Not safe for use by several threads.
 */
public final class JsonWriter {
    private final ByteArrayBuilder bytes = new ByteArrayBuilder();

    private final JsonGenerator out = Jackson.generator(bytes);

    private int depth;

    public void beginObject() {
        goDeeper();
        out.writeStartObject();
    }

    public void endObject() {
        out.writeEndObject();
        depth--;
    }

    public void beginArray() {
        goDeeper();
        out.writeStartArray();
    }

    public void endArray() {
        out.writeEndArray();
        depth--;
    }

    /** Begins a member of a structure; its value comes next. */
    public void member(JsonMembers members, int index) {
        out.writeName(members.encoded(index));
    }

    /** Begins an entry of a map; its value comes next. */
    public void name(String key) {
        if (key.length() > JsonLimits.NAME_CHARS) {
            throw new IllegalArgumentException("a map key has more than " + JsonLimits.NAME_CHARS + " characters");
        }
        out.writeName(JsonStrings.wellFormed(key));
    }

    public void writeString(String value) {
        out.writeString(JsonStrings.wellFormed(value));
    }

    public void writeBoolean(boolean value) {
        out.writeBoolean(value);
    }

    public void writeByte(byte value) {
        out.writeNumber((int) value);
    }

    public void writeShort(short value) {
        out.writeNumber((int) value);
    }

    public void writeInt(int value) {
        out.writeNumber(value);
    }

    public void writeLong(long value) {
        out.writeNumber(value);
    }

    /** The shortest digits that read back as {@code value}; NaN and the infinities as strings. */
    public void writeFloat(float value) {
        if (Float.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Float.toString(value));
        }
    }

    /** The shortest digits that read back as {@code value}; NaN and the infinities as strings. */
    public void writeDouble(double value) {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Double.toString(value));
        }
    }

    public void writeBigInteger(BigInteger value) {
        out.writeNumber(NumberText.format(value));
    }

    /** All digits and the scale; with an exponent only if it would be too long without. */
    public void writeBigDecimal(BigDecimal value) {
        out.writeNumber(NumberText.format(value));
    }

    /** A string in base64. */
    public void writeBlob(Blob value) {
        out.writeString(value.toBase64());
    }

    /** A number: an integer, or up to 9 fraction digits if the time is between two seconds. */
    public void writeEpochSeconds(Instant value) {
        out.writeNumber(Timestamps.formatEpochSeconds(value));
    }

    public void writeDateTime(Instant value) {
        out.writeString(Timestamps.formatDateTime(value));
    }

    public void writeHttpDate(Instant value) {
        out.writeString(Timestamps.formatHttpDate(value));
    }

    public void writeDocument(Document value) {
        JsonDocuments.write(this, value);
    }

    /** The value of a unit in a union. */
    public void writeUnit() {
        beginObject();
        endObject();
    }

    public void writeNull() {
        out.writeNull();
    }

    /**
     * The body; nothing can be written afterwards.
     *
     * @throws IllegalStateException if an object or array has not ended
     */
    public byte[] toByteArray() {
        if (depth != 0) {
            throw new IllegalStateException(depth + " objects or arrays have not ended");
        }
        out.close();
        return bytes.toByteArray();
    }

    private void goDeeper() {
        if (depth == JsonLimits.DEPTH) {
            throw new IllegalArgumentException("a value is nested deeper than " + JsonLimits.DEPTH);
        }
        depth++;
    }
}
