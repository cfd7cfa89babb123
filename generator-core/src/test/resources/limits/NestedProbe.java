package example.large;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends lists in lists to a service. */
public final class NestedProbe {
    private NestedProbe() {}

    /** The status of the answer, and whether it holds what was sent. */
    public static String echoed(int depth) throws Exception {
        String body = "{\"one\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        LargeService service = LargeService.of(
                (input, context) -> RunOutput.builder().one(input.one()).build());
        HttpResponse response = service.handle(HttpRequest.builder("POST", "/")
                        .header("X-Amz-Target", "Large.Run")
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .build())
                .join();
        String answer = new String(response.body().readFully(10_000).join(), StandardCharsets.UTF_8);
        return response.status() + " " + answer.equals(body);
    }
}
