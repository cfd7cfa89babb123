package io.smithy4j.generator.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes of a model as text. */
final class ModelText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ModelText() {}

    /** Fails on bytes that are not UTF-8. Smithy has no byte order mark, but editors do. */
    static String of(byte[] bytes) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static boolean isModel(String fileName) {
        return fileName.endsWith(".smithy") || fileName.endsWith(".json");
    }
}
