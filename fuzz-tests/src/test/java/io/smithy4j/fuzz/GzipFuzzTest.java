package io.smithy4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Bodies that call themselves gzip, through a service that unfolds them and answers what was in them. */
final class GzipFuzzTest {
    private static final int MOST_BYTES = 10_000;

    private final PackedEcho service = new PackedEcho(MOST_BYTES);

    @FuzzTest
    void aBodyIsUnfoldedOrRefused(byte[] body) {
        byte[] plain = unfolded(body);

        HttpResponse response = service.handle(HttpRequest.builder("POST", "/")
                        .header("Content-Encoding", "gzip")
                        .body(body)
                        .build())
                .join();

        if (body.length > MOST_BYTES || (plain != null && plain.length > MOST_BYTES)) {
            assertThat(response.status()).isEqualTo(413);
        } else if (plain != null) {
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.body().readFully(MOST_BYTES).join()).isEqualTo(plain);
        } else {
            // What is broken may be too large before it is.
            assertThat(response.status()).isIn(400, 413);
        }
    }

    /** What is in it, or the first bytes if that is too much; null if it is no gzip. */
    private static byte @Nullable [] unfolded(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return null;
        }
    }
}
