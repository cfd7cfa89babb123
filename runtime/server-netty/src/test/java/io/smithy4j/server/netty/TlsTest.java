package io.smithy4j.server.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http2.Http2SecurityUtil;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SupportedCipherSuiteFilter;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both versions of HTTP over TLS, as the two ends agree by ALPN. */
@Timeout(60)
@ExtendWith(Leaks.class)
final class TlsTest {
    private static final HttpService ECHO = request -> request.body()
            .readFully(request.bodyLimit())
            .thenApply(body -> HttpResponse.builder(200).body(body).build());

    private static final char[] PASSWORD = "changeit".toCharArray();

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void theVersionIsAgreedUpon(HttpClient.Version version, @TempDir Path folder) throws Exception {
        KeyStore keys = keys(folder.resolve("keys.p12"));
        try (var server = NettyServer.builder(ECHO).tls(context(keys)).start()) {
            HttpClient client = HttpClient.newBuilder()
                    .version(version)
                    .sslContext(trusting(keys))
                    .build();
            byte[] large = new byte[300_000];
            for (int i = 0; i < 3; i++) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + server.port()))
                                .timeout(Duration.ofSeconds(20))
                                .POST(BodyPublishers.ofByteArray(large))
                                .build(),
                        BodyHandlers.ofByteArray());

                assertThat(answer.version()).isEqualTo(version);
                assertThat(answer.body()).hasSize(large.length);
            }
        }
    }

    private static KeyStore keys(Path file) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=test",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        String.valueOf(PASSWORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SslContext context(KeyStore keys) throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        return SslContextBuilder.forServer(factory)
                .ciphers(Http2SecurityUtil.CIPHERS, SupportedCipherSuiteFilter.INSTANCE)
                .applicationProtocolConfig(new ApplicationProtocolConfig(
                        ApplicationProtocolConfig.Protocol.ALPN,
                        ApplicationProtocolConfig.SelectorFailureBehavior.NO_ADVERTISE,
                        ApplicationProtocolConfig.SelectedListenerFailureBehavior.ACCEPT,
                        "h2",
                        "http/1.1"))
                .build();
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
