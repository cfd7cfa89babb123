package io.smithy4j.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes that nobody can change. Equal by content; {@link #toString} tells the size only, for blobs may be secret. */
public final class Blob {
    private static final Blob EMPTY = new Blob(new byte[0]);

    private final byte[] bytes;

    private Blob(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of {@code bytes}. */
    public static Blob of(byte[] bytes) {
        return wrap(bytes.clone());
    }

    /** The bytes from position to limit, copied; the buffer's position stays. */
    public static Blob of(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return wrap(bytes);
    }

    /** The text in UTF-8; a lone surrogate becomes {@code ?}. */
    public static Blob ofUtf8(String text) {
        return wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The array itself, without a copy: only for bytes that nobody else holds or will change. */
    public static Blob wrap(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Blob(bytes);
    }

    public static Blob empty() {
        return EMPTY;
    }

    /**
     * The bytes that {@code text} spells in base64 (RFC 4648, section 4).
     *
     * @throws DecodeException without a path, if a character is foreign to base64 (blanks are), padding is missing, or the bits
     *     that the last character has to spare are not zero, so that each blob has exactly one spelling
     */
    public static Blob ofBase64(String text) {
        return wrap(Base64Text.decode(text));
    }

    /** The bytes in base64 with padding, in one line. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** A read-only view, positioned at the first byte. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** A copy that the caller may change. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /**
     * Writes {@link #toBase64} into {@code target}, from its first byte on.
     *
     * @return how many bytes that takes: four for each three, begun or whole
     * @throws IllegalArgumentException if they do not fit
     */
    public int writeBase64(byte[] target) {
        return Base64.getEncoder().encode(bytes, target);
    }

    /** The bytes read as UTF-8; what is not UTF-8 becomes U+FFFD. */
    public String asUtf8String() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Blob that && Arrays.equals(bytes, that.bytes));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Blob[" + bytes.length + " bytes]";
    }
}
