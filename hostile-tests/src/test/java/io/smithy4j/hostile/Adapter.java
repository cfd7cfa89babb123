package io.smithy4j.hostile;

import io.smithy4j.http.HttpService;
import io.smithy4j.server.jdk.JdkServer;
import java.util.List;
import java.util.function.Function;

/** The servers under attack: each with what starts it, and with the words of its container that only look like ours. */
enum Adapter {
    // The JDK says so itself, before any code of ours runs.
    JDK(Adapter::onJdk, "URISyntaxException thrown", "NumberFormatException thrown");

    private final Function<HttpService, Running> start;

    private final List<String> words;

    Adapter(Function<HttpService, Running> start, String... words) {
        this.start = start;
        this.words = List.of(words);
    }

    Running start(HttpService service) {
        return start.apply(service);
    }

    /** An answer without the words of the container. */
    String withoutWords(String answer) {
        String rest = answer;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static Running onJdk(HttpService service) {
        JdkServer server = JdkServer.start(service, 0);
        return new Running(server.port(), server::close);
    }

    /** A server on a port of 127.0.0.1. */
    record Running(int port, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }
    }
}
