package io.smithy4j.hostile;

import java.util.List;
import java.util.SplittableRandom;

/** Changes a good message in one to three places. The same seed gives the same changes, in the same order. */
final class Mutator {
    private static final String NOISE = "{}[]\",:\\/%&?;=<>\r\n\t\0 .-+eE019nulltrue\u00ff\u00c3\u00e2\u007f";

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "-1",
            "1e999999999",
            "9223372036854775808",
            "\"\\ud800\"",
            "[".repeat(200),
            "{\"a\":".repeat(200),
            "9".repeat(2_000),
            "\"" + "a".repeat(5_000) + "\"",
            "\r\n",
            "\r\n\r\n",
            "%00",
            "%zz",
            "../",
            "chunked",
            "gzip",
            "0",
            "Content-Length: 1\r\n",
            "Transfer-Encoding: chunked\r\n",
            "\u00ef\u00bb\u00bf",
            "\u00c0\u00af");

    private final SplittableRandom random;

    Mutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A changed message; every other time its declared length is made to fit, so that the change gets to whoever decodes. */
    String mutated(String good) {
        String message = good;
        for (int changes = random.nextInt(3) + 1; changes > 0; changes--) {
            message = changedOnce(message);
        }
        return random.nextBoolean() ? fitted(message) : message;
    }

    private String changedOnce(String message) {
        if (message.isEmpty()) {
            return "\0";
        }
        int from = place(message);
        int to = Math.min(message.length(), from + 1 + random.nextInt(12));
        String before = message.substring(0, from);
        String within = message.substring(from, to);
        String after = message.substring(to);
        return switch (random.nextInt(8)) {
            case 0 -> before;
            case 1 -> before + after;
            case 2 -> before + within + within + after;
            case 3 -> before + (char) (message.charAt(from) ^ (1 << random.nextInt(8))) + message.substring(from + 1);
            case 4 -> before + NOISE.charAt(random.nextInt(NOISE.length())) + message.substring(from + 1);
            case 5 -> before + TOKENS.get(random.nextInt(TOKENS.size())) + message.substring(from);
            case 6 -> before + TOKENS.get(random.nextInt(TOKENS.size())) + after;
            default -> withoutALine(message, from);
        };
    }

    // Half of the changes are for the body, which is the smaller part.
    private int place(String message) {
        int body = message.indexOf("\r\n\r\n") + 4;
        return body < message.length() && body > 4 && random.nextBoolean()
                ? body + random.nextInt(message.length() - body)
                : random.nextInt(message.length());
    }

    private static String withoutALine(String message, int at) {
        int start = message.lastIndexOf('\n', at) + 1;
        int end = message.indexOf('\n', at);
        return end < 0 ? message.substring(0, start) : message.substring(0, start) + message.substring(end + 1);
    }

    private static String fitted(String message) {
        int end = message.indexOf("\r\n\r\n");
        if (end < 0) {
            return message;
        }
        int length = message.length() - end - 4;
        return message.substring(0, end).replaceFirst("(?i)content-length: *[0-9]+", "Content-Length: " + length)
                + message.substring(end);
    }
}
