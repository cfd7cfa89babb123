package io.smithy4j.corpus;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The sizes that a class file tells: Java Virtual Machine Specification, chapter 4.
 *
 * @param name with slashes
 * @param constants as counted for the limit, long and double twice
 */
record ClassFile(String name, int bytes, int constants, String largestMethod, int largestMethodBytes) {
    static ClassFile read(String name, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipNBytes(8);
            String[] texts = constants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
                in.skipNBytes(6);
                codeBytes(in, texts);
            }
            String largest = "";
            int size = 0;
            for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
                in.skipNBytes(2);
                String method = texts[in.readUnsignedShort()];
                in.skipNBytes(2);
                int code = codeBytes(in, texts);
                if (code > size) {
                    largest = method;
                    size = code;
                }
            }
            return new ClassFile(name, bytes.length, texts.length, largest, size);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is no class file", e);
        }
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The texts at their indices; the constants of other kinds are passed over. */
    private static String[] constants(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            if (tag == 1) {
                texts[i] = in.readUTF();
                continue;
            }
            in.skipNBytes(
                    switch (tag) {
                        case 7, 8, 16, 19, 20 -> 2;
                        case 15 -> 3;
                        case 5, 6 -> 8;
                        default -> 4;
                    });
            if (tag == 5 || tag == 6) {
                i++;
            }
        }
        return texts;
    }

    /** Passes over the attributes of a field or method; 0 if there is no code among them. */
    private static int codeBytes(DataInputStream in, String[] texts) throws IOException {
        int code = 0;
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            boolean isCode = "Code".equals(texts[in.readUnsignedShort()]);
            long length = Integer.toUnsignedLong(in.readInt());
            if (isCode) {
                in.skipNBytes(4);
                code = in.readInt();
                length -= 8;
            }
            in.skipNBytes(length);
        }
        return code;
    }
}
