package example.large;

import io.smithy4j.http.HttpRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Calls operations of a service with thousands of them. */
public final class ServiceProbe {
    private ServiceProbe() {}

    /** What an operation answers to the client, and to a request of restJson1; "fail" is answered with an error. */
    public static String called(String operation, String text) throws Exception {
        Consumer<In.Builder> input = in -> in.id("id").text(text);
        Method method = LargeClient.class.getMethod(operation, Consumer.class);
        try (LargeClient client = LargeClient.builder().transport(service()).build()) {
            Out out = (Out) method.invoke(client, input);
            int status = service()
                    .handle(HttpRequest.builder("POST", "/" + operation + "/id")
                            .header("Content-Type", "application/json")
                            .body("{}".getBytes(StandardCharsets.UTF_8))
                            .build())
                    .join()
                    .status();
            return out.text() + " " + status;
        } catch (java.lang.reflect.InvocationTargetException e) {
            return e.getCause().getClass().getSimpleName();
        }
    }

    private static LargeService service() {
        return LargeService.of((LargeHandler) Proxy.newProxyInstance(
                ServiceProbe.class.getClassLoader(), new Class<?>[] {LargeHandler.class}, (proxy, method, arguments) -> {
                    In input = (In) arguments[0];
                    if ("fail".equals(input.text())) {
                        throw Wrong7.builder().message("m").build();
                    }
                    return Out.builder().text(method.getName() + " " + input.id()).build();
                }));
    }
}
