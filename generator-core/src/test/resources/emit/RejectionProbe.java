package example.rejection;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends the service an input that breaks a constraint. */
public final class RejectionProbe {
    private RejectionProbe() {}

    public static String answer() {
        HttpRequest request = HttpRequest.builder("POST", "/ask")
                .header("Content-Type", "application/json")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .build();
        HttpResponse response = service().handle(request).join();
        return response.status() + " " + response.headers().first("x-amzn-errortype") + " "
                + new String(response.body().readFully(9999).join(), StandardCharsets.UTF_8);
    }

    private static DeskService service() {
        return DeskService.of((input, context) -> {
            throw new IllegalStateException("an input like this must not get here");
        });
    }
}
