package io.smithy4j.server.jdk;

/** Defaults of the JDK's server that suit services. It reads them once, when its classes are first used. */
final class JvmDefaults {
    private JvmDefaults() {}

    static void apply() {
        // 10 s for the headers and 30 s for the body, which the JDK counts as one.
        set("sun.net.httpserver.maxReqTime", "40");
        // The handler's 60 s are part of it, and 30 s to write.
        set("sun.net.httpserver.maxRspTime", "90");
        // Past it the JDK hangs up without a word, so services, whose own limit is 100 by default, get to say what is
        // wrong.
        set("sun.net.httpserver.maxReqHeaders", "200");
        // Header and body are two small packets: without it the second one waits 40 ms for the client to confirm the
        // first.
        set("sun.net.httpserver.nodelay", "true");
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
