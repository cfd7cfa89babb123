package io.smithy4j.generator.limits;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * How much of what a class file can hold a class uses: JVM specification, chapter 4.
 *
 * @param constants entries of the constant pool, of at most 65,535
 * @param largestMethod bytes of the longest code, of at most 65,535
 */
record ClassFigures(int constants, int largestMethod) {
    private static final int MAGIC_AND_VERSION = 8;

    static ClassFigures of(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(MAGIC_AND_VERSION);
            String[] texts = constantTexts(in);
            in.skipNBytes(6); // access, this, super
            in.skipNBytes(2L * in.readUnsignedShort());
            skipFields(in);
            return new ClassFigures(texts.length, largestMethod(in, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] constantTexts(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two entries
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("no constant has the tag " + tag);
            }
        }
        return texts;
    }

    private static void skipFields(DataInputStream in) throws IOException {
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            in.skipNBytes(6); // access, name, descriptor
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(in.readInt());
            }
        }
    }

    private static int largestMethod(DataInputStream in, String[] texts) throws IOException {
        int largest = 0;
        for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
            in.skipNBytes(6); // access, name, descriptor
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean isCode = "Code".equals(texts[in.readUnsignedShort()]);
                int length = in.readInt();
                int read = 0;
                if (isCode) {
                    in.skipNBytes(4); // stack, locals
                    largest = Math.max(largest, in.readInt());
                    read = 8;
                }
                in.skipNBytes((long) length - read);
            }
        }
        return largest;
    }
}
