package example.repeated;

import io.smithy4j.client.waiting.Waited;
import io.smithy4j.client.waiting.WaiterException;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calls the emitted clients with answers that are given; each method answers what a test compares. */
public final class RepeatedProbe {
    private RepeatedProbe() {}

    private static <T> T called(List<String> answers, Function<FleetClient, T> use) {
        Deque<String> left = new ArrayDeque<>(answers);
        HttpService service = request -> {
            String body = left.pop();
            return CompletableFuture.completedFuture(HttpResponse.builder(body.contains("__type") ? 400 : 200)
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .build());
        };
        try (FleetClient client = FleetClient.builder().transport(service).build()) {
            return use.apply(client);
        }
    }

    public static String ports() {
        List<String> pages = List.of(
                "{\"token\":\"2\",\"page\":{\"ports\":{\"a\":1}}}",
                "{\"token\":\"3\"}",
                "{\"token\":\"4\",\"page\":{}}",
                "{\"page\":{\"ports\":{\"b\":2}}}");
        return called(pages, client -> client.listPortsPaginator(
                        ListPortsInput.builder().build())
                .items()
                .stream()
                .map(port -> port.getKey() + port.getValue())
                .collect(Collectors.joining(",")));
    }

    public static String log() {
        return called(List.of("{\"lastKey\":{\"k\":\"v\"},\"lines\":[\"a\"]}", "{\"lines\":[\"b\"]}"), client -> client
                .scanLogPaginator(ScanLogInput.builder().build())
                .stream()
                .map(page -> String.valueOf(page.lines()))
                .collect(Collectors.joining()));
    }

    private static String waited(
            String answer, String waiter, Function<FleetClient, Waited<DescribeShipsOutput>> waiting) {
        try {
            return waiter + " " + called(List.of(answer, answer), waiting).attempts();
        } catch (WaiterException e) {
            return e.timedOut() ? "not yet" : e.getMessage();
        }
    }

    public static String moored(String answer) {
        DescribeShipsInput input = DescribeShipsInput.builder().build();
        return waited(answer, "moored", client -> client.waitUntilMoored(input, Duration.ZERO));
    }

    public static String sameNumber(String answer) {
        DescribeShipsInput input = DescribeShipsInput.builder().number(2).build();
        return waited(answer, "same", client -> client.waitUntilSameNumber(input, Duration.ZERO));
    }

    @SuppressWarnings("deprecation")
    public static String answered(String answer) {
        DescribeShipsInput input = DescribeShipsInput.builder().build();
        return waited(answer, "answered", client -> client.waitUntilAnswered(input, Duration.ZERO));
    }
}
