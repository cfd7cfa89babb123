package io.smithy4j.benchmarks.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's server with a handler that reads the body and answers the same bytes always, on threads that may block. */
final class BareJdk {
    private static final byte[] ANSWER = DeleteTagsMessage.answer();

    private BareJdk() {}

    static Served start() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", BareJdk::answer);
        server.start();
        return new Served(server.getAddress().getPort(), () -> {
            server.stop(0);
            threads.shutdown();
        });
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", DeleteTagsMessage.CONTENT_TYPE);
        exchange.sendResponseHeaders(200, ANSWER.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(ANSWER);
        }
    }
}
