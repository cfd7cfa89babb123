package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smithy4j.aws.SigV4Auth;
import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.client.AuthOption;
import io.smithy4j.client.ClientBuilder;
import io.smithy4j.client.ClientOperation;
import io.smithy4j.client.ClientPipeline;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What a client signs and what arrives at a server, over a socket. */
@Timeout(20)
final class SignedCallTest {
    private static final SigV4Rules RULES = SigV4Rules.of("post").inRegion("eu-west-1");

    private final List<SigV4Result> results = new CopyOnWriteArrayList<>();

    private HttpServer server;

    private SigV4Rules rules = RULES;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            results.add(verified(exchange));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aSignedCallIsVerified() {
        call(AuthOption.sigV4("post"), "secret", HttpBody.ofUtf8("{}"));

        assertThat(results).singleElement().isInstanceOf(Verified.class);
    }

    @Test
    void aCallThatIsSignedWithAnotherSecretIsNot() {
        call(AuthOption.sigV4("post"), "another", HttpBody.ofUtf8("{}"));

        assertThat(results)
                .singleElement()
                .extracting(result -> ((SigV4Result.Refused) result).reason())
                .isEqualTo(SigV4Reason.WRONG_SIGNATURE);
    }

    @Test
    void aStreamIsVerifiedWithoutItsBody() {
        rules = RULES.withUnsignedPayloads();
        HttpBody stream = HttpBody.of(new ByteArrayInputStream("{}".getBytes(UTF_8)), 2);
        call(AuthOption.sigV4UnsignedPayload("post"), "secret", stream);

        assertThat(results).singleElement().isInstanceOf(Verified.class);
    }

    private void call(AuthOption option, String secret, HttpBody body) {
        var credentials =
                StaticCredentialsProvider.create(AwsSessionCredentials.create("AKIDEXAMPLE", secret, "token"));
        var client = new Builder()
                .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
                .auth(SigV4Auth.of(credentials, "eu-west-1"));
        try (ClientPipeline pipeline = client.made()) {
            pipeline.call(new Send(option), body);
        }
    }

    private SigV4Result verified(HttpExchange exchange) throws IOException {
        HttpRequestBuilder request = HttpRequest.builder(
                        exchange.getRequestMethod(), exchange.getRequestURI().getRawPath())
                .query(exchange.getRequestURI().getRawQuery());
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new SigV4Verifier(rules, id -> new AccessKey(id, "secret", "token"))
                .verify(request.build(), body, Instant.now());
    }

    private static final class Send extends ClientOperation<HttpBody, String> {
        Send(AuthOption option) {
            super("Post", "Send", option);
        }

        @Override
        public HttpRequest encode(HttpBody input) {
            return HttpRequest.builder("POST", "/letters/a%20b/c%3Ad")
                    .query("to=%C3%A9&from=a%2Bb&to=")
                    .header("Content-Type", "application/json")
                    .body(input)
                    .build();
        }

        @Override
        public String decode(HttpResponse response, byte[] body) {
            return "sent";
        }

        @Override
        public ServiceException decodeError(HttpResponse response, byte[] body) {
            throw new AssertionError(response.toString());
        }
    }

    private static final class Builder extends ClientBuilder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }

        ClientPipeline made() {
            return pipeline();
        }
    }
}
