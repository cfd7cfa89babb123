package io.smithy4j.server.servlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a servlet has: mappings, context paths, a container's word on asynchronous mode. The rest is in adapter-tests. */
@Timeout(30)
final class ServiceServletTest {
    private static final HttpService DESCRIBING = request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
            .body((request.path() + " " + request.query()).getBytes(UTF_8))
            .build());

    private final Server server = new Server();

    private final HttpConfiguration http = new HttpConfiguration();

    private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));

    private final ServletContextHandler context = new ServletContextHandler("/ctx");

    @BeforeEach
    void listenOnLoopback() {
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "encoded slashes and percent signs",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        context.getServletHandler().setDecodeAmbiguousURIs(true);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/*, /ctx/api/a%20b/c%2Fd, /a%20b/c%2Fd null",
        "/api/*, /ctx/api/a?b=%20c&d, /a b=%20c&d",
        "/api/*, /ctx/api/, / null",
        "/api/*, /ctx/api, / null",
        "/api/v1/*, /ctx/api/v1/x;y=z, /x;y=z null",
        "/*, /ctx/a, /a null",
        "/, /ctx/a/b, /a/b null"
    })
    void theServiceSeesTheRawPathBelowTheMapping(String mapping, String target, String seen) throws Exception {
        start(mapping, DESCRIBING);

        assertThat(get(target)).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n" + seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/./ctx/api/x", "/ctx/%61pi/x", "/ctx/api;a=b/x", "/x/../ctx/api/x"})
    void aPathThatOnlyTheContainerTakesForTheMappingLeadsNowhere(String target) throws Exception {
        start("/api/*", DESCRIBING);

        assertThat(get(target)).startsWith("HTTP/1.1 40");
    }

    @Test
    void aServletThatMayNotAnswerLaterSaysHowToRegisterIt() throws Exception {
        ServletHolder holder = new ServletHolder(new ServiceServlet(DESCRIBING));
        holder.setAsyncSupported(false);
        context.addServlet(holder, "/*");
        server.start();

        assertThat(get("/ctx/a")).startsWith("HTTP/1.1 500").contains("async-supported");
    }

    @Test
    void severalFieldsOfANameComeAndGoOneByOne() throws Exception {
        start(
                "/*",
                request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                        .header("x-b", "1")
                        .header("X-B", "2, 3")
                        .body(request.headers().all("x-a").stream()
                                .collect(Collectors.joining("|"))
                                .getBytes(UTF_8))
                        .build()));

        assertThat(send("GET /ctx/ HTTP/1.1\r\nHost: a\r\nX-A: 1, 2\r\nx-a: 3\r\nConnection: close\r\n\r\n"))
                .containsIgnoringCase("x-b: 1\r\n")
                .containsIgnoringCase("x-b: 2, 3\r\n")
                .endsWith("\r\n\r\n1, 2|3");
    }

    private void start(String mapping, HttpService service) throws Exception {
        ServletHolder holder = new ServletHolder(new ServiceServlet(service));
        holder.setAsyncSupported(true);
        context.addServlet(holder, mapping);
        server.start();
    }

    private String get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
