package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.answer;
import static io.smithy4j.server.PipelineHarness.echo;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class RequestContextTest {
    private static final AttributeKey<String> USER = AttributeKey.of("user", String.class);

    @Test
    void aHandlerKnowsIdOperationHeadersPeerAndDeadline() {
        List<RequestContext> seen = new ArrayList<>();
        EchoOperation operation = new EchoOperation((input, context) -> {
            seen.add(context);
            return CompletableFuture.completedFuture(input);
        });
        InetSocketAddress peer = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1234);
        Instant before = Instant.now();

        HttpResponse response = answer(operation, echo("a").peer(peer));

        RequestContext context = seen.get(0);
        assertThat(context.requestId()).isEqualTo(RequestId.of(response));
        assertThat(context.operation()).isEqualTo("Echo");
        assertThat(context.headers().first("content-type")).isEqualTo("text/plain");
        assertThat(context.peer()).isEqualTo(peer);
        assertThat(context.deadline())
                .isBetween(before.plusSeconds(60), Instant.now().plus(Duration.ofSeconds(60)));
    }

    @Test
    void testsOfHandlersCanMakeAContext() {
        RequestContext context = RequestContext.of("Echo");

        assertThat(context.operation()).isEqualTo("Echo");
        assertThat(context.requestId()).isNotEmpty();
        assertThat(context.peer()).isNull();
    }

    @Test
    void attributesAreKeptUnderTheirKey() {
        Attributes attributes = RequestContext.of("Echo").attributes();

        attributes.put(USER, "ada");

        assertThat(attributes.get(USER)).isEqualTo("ada");
        assertThat(attributes.get(AttributeKey.of("user", String.class))).isNull();
        attributes.remove(USER);
        assertThat(attributes.get(USER)).isNull();
    }
}
