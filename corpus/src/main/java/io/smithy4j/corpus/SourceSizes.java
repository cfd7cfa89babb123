package io.smithy4j.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How much was generated.
 *
 * @param bytes in UTF-8
 */
record SourceSizes(int files, long lines, long bytes) {
    static SourceSizes of(Map<String, String> sources) {
        long lines = 0;
        long bytes = 0;
        for (String text : sources.values()) {
            lines += text.lines().count();
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        return new SourceSizes(sources.size(), lines, bytes);
    }
}
