package io.smithy4j.json;

import io.smithy4j.core.BigNumberText;
import io.smithy4j.core.Blob;
import io.smithy4j.core.Document;
import io.smithy4j.core.Timestamps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes one JSON body in UTF-8, without blanks, value by value, as generated codecs hand them over.
 *
 * <p>Refuses with an {@link IllegalArgumentException} what {@link JsonReader} could not read again: strings and names with half a
 * surrogate pair, more than 128 objects and arrays inside each other, numbers of more than 1,000 characters, times outside the
 * years 0001 to 9999. Not safe for use by several threads.
 */
public final class JsonWriter {
    private static final byte[] CLOSED = {};

    private static final BufferPool BODIES = new BufferPool();

    private static final long NULL = ByteWords.ofAscii("null,");

    private static final long TRUE = ByteWords.ofAscii("true,");

    private static final long FALSE = ByteWords.ofAscii("false,");

    /** Every value is followed by a comma, which the end of its object or array overwrites. */
    private byte[] out = BODIES.take(0);

    private int at;

    private int depth;

    public void beginObject() {
        begin('{');
    }

    public void endObject() {
        end('}');
    }

    public void beginArray() {
        begin('[');
    }

    public void endArray() {
        end(']');
    }

    /** Begins a member of a structure; its value comes next. */
    public void member(JsonMembers members, int index) {
        byte[] name = members.encoded(index);
        room(name.length);
        ByteWords.copy(name, out, at);
        at += members.length(index);
    }

    /** Begins an entry of a map; its value comes next. */
    public void name(String key) {
        if (key.length() > JsonLimits.NAME_CHARS) {
            throw new IllegalArgumentException("a map key has more than " + JsonLimits.NAME_CHARS + " characters");
        }
        text(key, ':');
    }

    public void writeString(String value) {
        text(value, ',');
    }

    public void writeBoolean(boolean value) {
        if (value) {
            word(TRUE, 5);
        } else {
            word(FALSE, 6);
        }
    }

    public void writeByte(byte value) {
        writeLong(value);
    }

    public void writeShort(short value) {
        writeLong(value);
    }

    public void writeInt(int value) {
        writeLong(value);
    }

    public void writeLong(long value) {
        room(DecimalDigits.MOST_CHARS + 1);
        int end = DecimalDigits.write(value, out, at);
        out[end] = ',';
        at = end + 1;
    }

    /** The shortest digits that read back as {@code value}; NaN and the infinities as strings. */
    public void writeFloat(float value) {
        if (!Float.isFinite(value)) {
            writeString(Float.toString(value));
            return;
        }
        room(ShortestReal.MOST_CHARS + 1);
        int end = ShortestReal.write(value, out, at);
        out[end] = ',';
        at = end + 1;
    }

    /** The shortest digits that read back as {@code value}; NaN and the infinities as strings. */
    public void writeDouble(double value) {
        if (!Double.isFinite(value)) {
            writeString(Double.toString(value));
            return;
        }
        room(ShortestReal.MOST_CHARS + 1);
        int end = ShortestReal.write(value, out, at);
        out[end] = ',';
        at = end + 1;
    }

    public void writeBigInteger(BigInteger value) {
        number(BigNumberText.format(value));
    }

    /** All digits and the scale; with an exponent only if it would be too long without. */
    public void writeBigDecimal(BigDecimal value) {
        number(BigNumberText.format(value));
    }

    /** A string in base64. */
    public void writeBlob(Blob value) {
        room(Base64Bytes.length(value.size()) + 3);
        out[at] = '"';
        int end = Base64Bytes.write(value, out, at + 1);
        out[end] = '"';
        out[end + 1] = ',';
        at = end + 2;
    }

    /** A number: an integer, or up to 9 fraction digits if the time is between two seconds. */
    public void writeEpochSeconds(Instant value) {
        if (!EpochSeconds.isSimple(value)) {
            number(Timestamps.formatEpochSeconds(value));
            return;
        }
        room(EpochSeconds.MOST_CHARS + 1);
        int end = EpochSeconds.write(value, out, at);
        out[end] = ',';
        at = end + 1;
    }

    public void writeDateTime(Instant value) {
        writeString(Timestamps.formatDateTime(value));
    }

    public void writeHttpDate(Instant value) {
        writeString(Timestamps.formatHttpDate(value));
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
        word(NULL, 5);
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
        byte[] buffer = out;
        int length = Math.max(0, at - 1);
        if (buffer == CLOSED) {
            throw closed();
        }
        out = CLOSED;
        at = 0;
        byte[] body = Arrays.copyOf(buffer, length);
        BODIES.give(buffer);
        return body;
    }

    private void begin(char bracket) {
        if (depth == JsonLimits.DEPTH) {
            throw new IllegalArgumentException("a value is nested deeper than " + JsonLimits.DEPTH);
        }
        room(1);
        depth++;
        out[at++] = (byte) bracket;
    }

    private void end(char bracket) {
        if (depth == 0) {
            throw new IllegalStateException("no object or array has begun");
        }
        room(2);
        depth--;
        int end = out[at - 1] == ',' ? at - 1 : at;
        out[end] = (byte) bracket;
        out[end + 1] = ',';
        at = end + 2;
    }

    private void text(String text, char after) {
        int length = text.length();
        // Eight bytes more than the string has, for its end is looked at in whole words.
        room(length + 2 + Long.BYTES);
        out[at] = '"';
        int plain = PlainText.copy(text, out, at + 1);
        int end = at + 1 + plain;
        if (plain < length) {
            room(plain + EncodedText.length(text, plain) + 3);
            end = EncodedText.write(text, plain, out, end);
        }
        out[end] = '"';
        out[end + 1] = (byte) after;
        at = end + 2;
    }

    private void word(long word, int length) {
        room(Long.BYTES);
        ByteWords.put(word, out, at);
        at += length;
    }

    /** Digits and what else a number has. */
    private void number(String ascii) {
        room(ascii.length() + Long.BYTES);
        int end = at + PlainText.copy(ascii, out, at);
        out[end] = ',';
        at = end + 1;
    }

    /** Sees to it that {@code count} bytes more can be written. */
    private void room(int count) {
        if (count > out.length - at) {
            grow(count);
        }
    }

    private void grow(int count) {
        if (out == CLOSED) {
            throw closed();
        }
        int least = Math.addExact(at, count);
        out = Arrays.copyOf(out, Math.max(least, (int) Math.min(Integer.MAX_VALUE - 16L, 2L * out.length)));
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("the body was given out already");
    }
}
