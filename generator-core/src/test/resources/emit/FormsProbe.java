package example.forms;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import io.smithy4j.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks the emitted service in both of its protocols. */
public final class FormsProbe {
    private FormsProbe() {}

    /** The body of the answer; {@code target} is empty for restJson1. */
    public static String answered(String target, String body) {
        BothService service = BothService.builder().turn((input, context) -> {
            if (input.name() == null) {
                throw Stuck.builder().why("no name").build();
            }
            return input;
        }).build();
        HttpRequestBuilder request = target.isEmpty()
                ? HttpRequest.builder("POST", "/turn").header("Content-Type", "application/json")
                : HttpRequest.builder("POST", "/")
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .header("X-Amz-Target", target);
        HttpResponse response = service.handle(
                        request.body(body.getBytes(StandardCharsets.UTF_8)).build())
                .join();
        return new String(response.body().readFully(1000).join(), StandardCharsets.UTF_8);
    }
}
