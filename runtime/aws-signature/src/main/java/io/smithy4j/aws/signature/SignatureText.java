package io.smithy4j.aws.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A text that grows, as the bytes that are hashed: UTF-8, most of it ASCII. */
final class SignatureText {
    private static final int USUAL_BYTES = 1 << 10;

    private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);

    private byte[] bytes = new byte[USUAL_BYTES];

    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Forgets what comes after the first {@code kept} bytes. */
    void cut(int kept) {
        length = kept;
    }

    // Loops count in locals: in fields, each byte would cost a store more.
    SignatureText add(String text) {
        makeRoom(text.length());
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return add(text.getBytes(UTF_8));
            }
            to[at++] = (byte) c;
        }
        length = at;
        return this;
    }

    SignatureText add(char ascii) {
        makeRoom(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    SignatureText add(byte[] utf8) {
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** What stands between two indices already. */
    SignatureText addAgain(int start, int end) {
        makeRoom(end - start);
        System.arraycopy(bytes, start, bytes, length, end - start);
        length += end - start;
        return this;
    }

    SignatureText addHex(byte[] hash) {
        makeRoom(2 * hash.length);
        byte[] to = bytes;
        int at = length;
        for (byte b : hash) {
            to[at++] = HEX[b >> 4 & 0xF];
            to[at++] = HEX[b & 0xF];
        }
        length = at;
        return this;
    }

    /** The name of a header, which is ASCII. */
    SignatureText addLowerCase(String name) {
        makeRoom(name.length());
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < name.length(); i++) {
            to[at++] = (byte) lowerCase(name.charAt(i));
        }
        length = at;
        return this;
    }

    /** Without blanks at its ends, and with one blank for several: the value of a header, so all its characters are below U+0100. */
    SignatureText addTrimmed(String value) {
        makeRoom(2 * value.length());
        byte[] to = bytes;
        int at = length;
        boolean isAfterBlank = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ' || c == '\t') {
                isAfterBlank = at > length;
                continue;
            }
            if (isAfterBlank) {
                to[at++] = ' ';
                isAfterBlank = false;
            }
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        length = at;
        return this;
    }

    /** Less than 0 if there is none. */
    int lastIndexOf(char ascii) {
        int at = length - 1;
        while (at >= 0 && bytes[at] != ascii) {
            at--;
        }
        return at;
    }

    boolean endsWith(String ascii) {
        int start = length - ascii.length();
        for (int i = 0; i < ascii.length(); i++) {
            if (start < 0 || bytes[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What was added from an index on. */
    String substring(int start) {
        return new String(bytes, start, length - start, UTF_8);
    }

    static char lowerCase(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii;
    }

    private void makeRoom(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
