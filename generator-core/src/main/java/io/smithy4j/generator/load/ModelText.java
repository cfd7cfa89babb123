package io.smithy4j.generator.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes of a model as text. */
final class ModelText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ModelText() {}

    /**
     * Fails on bytes that are not UTF-8, and on zeros, where Smithy would stop reading without a word. Smithy has no byte order
     * mark, but editors do.
     */
    static String of(byte[] bytes) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Smithy passes over other files without a word. */
    static boolean isModel(ModelFile file) {
        return file.name().endsWith(".smithy")
                || (file.name().endsWith(".json") && file.text().contains("\"smithy\""));
    }
}
