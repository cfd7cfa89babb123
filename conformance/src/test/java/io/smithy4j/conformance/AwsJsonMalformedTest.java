package io.smithy4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.adapters.Adapter;
import io.smithy4j.conformance.generated.GeneratedCode;
import io.smithy4j.conformance.generated.Generation;
import io.smithy4j.conformance.run.GeneratedServer;
import io.smithy4j.conformance.suite.Side;
import io.smithy4j.conformance.suite.TestModels;
import io.smithy4j.conformance.wire.Received;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.shapes.ShapeId;

/** The suite has no malformed requests in awsJson: these are in its spirit, and as strict as its cases for restJson1. */
final class AwsJsonMalformedTest {
    /** Whoever sends garbage learns nothing of what is behind the service. */
    private static final List<String> OF_THE_INSIDE =
            List.of("jackson", "java.", "exception:", "token", "line:", "column", "offset", "smithy4j");

    private static final GeneratedServer SERVER = new GeneratedServer(GeneratedCode.of(
            TestModels.model(),
            new Generation(ShapeId.from("smithy4j.conformance#Matrix"), Side.SERVER, "conformance.matrix.server")));

    @BeforeAll
    static void keepQuiet() {
        Quiet.handlers();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static Stream<MalformedRequest> requests() throws IOException {
        return MalformedRequest.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void whatIsMalformedIsRefusedInProcess(MalformedRequest request) {
        check(request, SERVER.inProcess(request.raw()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void whatIsMalformedIsRefusedOverEveryAdapter(MalformedRequest request) throws IOException {
        for (Adapter adapter : Adapter.values()) {
            check(request, SERVER.overSocket(request.raw(), adapter));
        }
    }

    @Test
    void theMatrixKeepsItsSize() throws IOException {
        assertThat(MalformedRequest.all()).hasSizeGreaterThanOrEqualTo(800);
    }

    private static void check(MalformedRequest request, Received answer) {
        assertThat(answer.status()).isEqualTo(request.status());
        assertThat(answer.headers().first("x-amzn-errortype")).isEqualTo(request.error());
        assertThat(answer.headers().first("x-amzn-requestid")).isNotNull();
        assertThat(answer.text()).matches("(?s)\\{\"__type\":\"([^\"]+#)?" + request.error() + "\".*");
        assertThat(answer.text().toLowerCase(Locale.ROOT)).doesNotContain(OF_THE_INSIDE);
    }
}
