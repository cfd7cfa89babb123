package io.smithy4j.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.PathSegments;
import io.smithy4j.http.PercentEncoding;
import io.smithy4j.http.QueryParameters;
import io.smithy4j.http.QueryWriter;
import io.smithy4j.server.RestRouter;
import io.smithy4j.server.ServerOperation;
import java.util.List;
import java.util.Map;

/** Paths and queries. */
final class UriFuzzTest {
    private static final ServerOperation<?, ?> LABEL = ServerOperation.notImplemented("Label");

    private static final ServerOperation<?, ?> GREEDY = ServerOperation.notImplemented("Greedy");

    private final RestRouter router =
            new RestRouter().add("GET", "/a/{label}", LABEL).add("GET", "/b/{label+}", GREEDY);

    @FuzzTest
    void whatAClientPutsIntoAPathArrives(byte[] bytes) {
        String value = new String(bytes, UTF_8);
        String label;
        String greedy;
        try {
            label = PercentEncoding.label("label", value);
            greedy = PercentEncoding.greedyLabel("label", value);
        } catch (IllegalArgumentException e) {
            // Dots alone, which would lead elsewhere.
            return;
        }

        if (!value.isEmpty()) {
            assertThat(PercentEncoding.decode("", label)).isEqualTo(value);
            assertThat(PercentEncoding.decode("", greedy)).isEqualTo(value);
            assertThat(router.find(get("/a/" + label).build())).isSameAs(LABEL);
            assertThat(router.find(get("/b/" + greedy).build())).isSameAs(GREEDY);
        }
    }

    @FuzzTest
    void aPathIsRoutedSomewhereOrNowhere(byte[] bytes) {
        HttpRequest request;
        try {
            request = get(new String(bytes, UTF_8)).build();
        } catch (IllegalArgumentException e) {
            return;
        }
        PathSegments path = PathSegments.of(request.path());

        assertThat(router.find(request)).isIn(LABEL, GREEDY, null);
        assertThat(path.size()).isBetween(0, bytes.length);
        Decoding.of(() -> PercentEncoding.decode("/label", request.path()));
    }

    @FuzzTest
    void queriesAreReadAgainAsTheyWereWritten(byte[] bytes) {
        Decoding.of(() -> QueryParameters.of(new String(bytes, UTF_8))).ifPresent(parameters -> {
            Map<String, List<String>> lists = parameters.lists();
            String written = new QueryWriter().addOtherLists(lists).build();

            assertThat(QueryParameters.of(written).lists()).isEqualTo(lists);
        });
    }

    private static HttpRequestBuilder get(String path) {
        return HttpRequest.builder("GET", path);
    }
}
