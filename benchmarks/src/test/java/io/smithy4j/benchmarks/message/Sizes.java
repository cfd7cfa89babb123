package io.smithy4j.benchmarks.message;

import org.openjdk.jol.info.GraphLayout;

/** How many bytes of the heap results take, which is what making them costs at least. */
public final class Sizes {
    private Sizes() {}

    /** An array of as many bytes: its head, its content, and what rounds both up to 8. */
    public static long ofArray(int length) {
        return (16L + length + 7) / 8 * 8;
    }

    /** What a message holds once it is decoded, without what all such messages share, such as constants of enums. */
    public static long ofDecoded(Message message) {
        byte[] json = message.ours().encode();
        Object first = message.ours().decode(json);
        Object second = message.ours().decode(json);
        return GraphLayout.parseInstance(first, second).totalSize()
                - GraphLayout.parseInstance(first).totalSize();
    }
}
