package io.smithy4j.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.adapters.Adapter;
import io.smithy4j.adapters.RunningServer;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The judge of the other tests sees what it is there for. */
@Timeout(60)
final class OracleTest {
    @Test
    void aFailureIsSeen() throws Exception {
        assertThat(judged("/", 500, "")).contains("was answered with 500");
    }

    @Test
    void anInsideIsSeen() throws Exception {
        assertThat(judged("/", 400, "java.lang.String cannot be cast").orElseThrow())
                .startsWith("told java.");
        assertThat(judged("/", 400, "at io.b.C.d(C.java:1)")).isPresent();
        assertThat(judged("/", 400, "SerializationException: /a is no string")).isEmpty();
    }

    @Test
    void aHangIsSeen() throws Exception {
        assertThat(judged("/hang", 200, "").orElseThrow()).startsWith("took ");
    }

    @Test
    void aServerThatIsBrokenAfterwardsIsSeen() throws Exception {
        assertThat(judged("/poison", 200, "").orElseThrow()).startsWith("the good request after it");
    }

    private static Optional<String> judged(String path, int status, String body) throws Exception {
        boolean[] poisoned = {false};
        HttpService service = request -> {
            if (request.path().equals("/hang")) {
                return new CompletableFuture<HttpResponse>()
                        .completeOnTimeout(HttpResponse.builder(200).build(), 1500, TimeUnit.MILLISECONDS);
            }
            boolean good = request.path().equals("/good");
            int answered = !good ? status : poisoned[0] ? 503 : 200;
            poisoned[0] |= request.path().equals("/poison");
            return CompletableFuture.completedFuture(HttpResponse.builder(answered)
                    .body((good ? "" : body).getBytes(ISO_8859_1))
                    .build());
        };
        try (RunningServer server = Adapter.JDK.start(service)) {
            Oracle oracle =
                    new Oracle(Adapter.JDK, server, Requests.get("/good").getBytes(ISO_8859_1));
            return oracle.faultOf(Requests.get(path).getBytes(ISO_8859_1));
        }
    }
}
