package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/** Comparisons that take as long for wrong values as for right ones. */
final class ConstantTime {
    private ConstantTime() {}

    static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
