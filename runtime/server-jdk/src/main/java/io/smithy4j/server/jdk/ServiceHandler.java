package io.smithy4j.server.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.adapter.Drain;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Hands each exchange of the JDK's server to the service, and the answer back, on whatever thread it comes. */
final class ServiceHandler implements HttpHandler {
    private static final Logger LOGGER = System.getLogger(JdkServer.class.getName());

    private final HttpService service;

    private final Drain drain;

    private final long maxBodyBytes;

    ServiceHandler(HttpService service, Drain drain, long maxBodyBytes) {
        this.service = service;
        this.drain = drain;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public void handle(HttpExchange exchange) {
        drain.enter();
        try {
            HttpRequest request;
            try {
                request = Exchanges.request(exchange, maxBodyBytes);
            } catch (IllegalArgumentException e) {
                end(exchange, HttpResponse.builder(400).build(), null);
                return;
            }
            var unused = service.handle(request).whenComplete((response, failure) -> end(exchange, response, failure));
        } catch (Throwable failure) {
            end(exchange, null, failure);
        }
    }

    private void end(HttpExchange exchange, @Nullable HttpResponse response, @Nullable Throwable failure) {
        try {
            if (drain.isStopping()) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
            if (response != null) {
                Exchanges.write(exchange, response);
            } else {
                fail(exchange, failure);
            }
        } catch (Throwable unsendable) {
            // Most often a caller who has gone. What is sent already cannot be taken back; closing tells him that it is
            // cut.
            LOGGER.log(Level.DEBUG, "an answer could not be sent", unsendable);
            abandon(exchange);
        } finally {
            drain.leave();
        }
    }

    private static void fail(HttpExchange exchange, @Nullable Throwable failure) throws IOException {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        int status = cause instanceof BodyTooLargeException ? 413 : 500;
        if (status == 500) {
            LOGGER.log(Level.ERROR, "the service failed without an answer", cause);
        }
        exchange.getResponseHeaders().set("Connection", "close");
        Exchanges.write(exchange, HttpResponse.builder(status).build());
    }

    private static void abandon(HttpExchange exchange) {
        try {
            if (exchange.getResponseCode() < 0) {
                exchange.getResponseHeaders().clear();
                exchange.getResponseHeaders().set("Connection", "close");
                exchange.sendResponseHeaders(500, -1);
            } else {
                Exchanges.cut(exchange);
            }
        } catch (Throwable e) {
            LOGGER.log(Level.DEBUG, "a connection could not be ended with an answer", e);
        } finally {
            exchange.close();
        }
    }
}
