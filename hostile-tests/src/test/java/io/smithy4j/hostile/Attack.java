package io.smithy4j.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Bytes to send to a service; the characters of {@code request} are bytes. */
record Attack(Sample target, String name, String request) {
    byte[] bytes() {
        return request.getBytes(ISO_8859_1);
    }
}
