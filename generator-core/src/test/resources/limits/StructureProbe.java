package example.large;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Works with a structure and an error of thousands of members; each method answers what a test compares. */
public final class StructureProbe {
    private StructureProbe() {}

    /** Whether all members survive client, service and copies. */
    public static String survives() throws Exception {
        Big value = (Big) filled(Big.builder());
        try (LargeClient client = LargeClient.builder().transport(service()).build()) {
            Big back = client.run(value);
            boolean same = back.equals(value)
                    && back.hashCode() == value.hashCode()
                    && back.toString().equals(value.toString())
                    && back.toBuilder().build().equals(value);
            return same + " " + back.toBuilder().member11(0).build().equals(value);
        }
    }

    /** The members of an error that a client gets. */
    public static String errorSurvives(String lastText) throws Exception {
        BigError error = (BigError) filled(BigError.builder());
        LargeService failing = LargeService.of((input, context) -> {
            throw error;
        });
        try (LargeClient client = LargeClient.builder().transport(failing).build()) {
            client.run((Big) filled(Big.builder()));
            return "no error";
        } catch (BigError e) {
            return e.member1() + " " + BigError.class.getMethod(lastText).invoke(e);
        }
    }

    /** What the builder says if nothing is set. */
    public static String lacking() {
        try {
            return Big.builder().build().toString();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    /** Two defaults of the model. */
    public static String defaults(String last) throws Exception {
        Big.Builder fresh = Big.builder();
        for (Method method : Big.Builder.class.getMethods()) {
            boolean required = isSetter(method) && "0478".indexOf(lastDigit(method)) >= 0;
            if (required) {
                method.invoke(fresh, sample(method));
            }
        }
        return fresh.build().member1() + " " + Big.class.getMethod(last).invoke(fresh.build());
    }

    /** Where the violation of a bad member is, and how the service answers a message without members. */
    public static String violations(String member) throws Exception {
        Big.Builder builder = ((Big) filled(Big.builder())).toBuilder();
        Big.Builder.class.getMethod(member, String.class).invoke(builder, "x");
        HttpResponse empty = service()
                .handle(HttpRequest.builder("POST", "/")
                        .header("X-Amz-Target", "Large.Run")
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .body("{}".getBytes(StandardCharsets.UTF_8))
                        .build())
                .join();
        return BigValidator.validate(builder.build()).get(0).path() + " " + empty.status();
    }

    private static Object filled(Object builder) throws Exception {
        for (Method method : builder.getClass().getMethods()) {
            if (isSetter(method)) {
                method.invoke(builder, sample(method));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static boolean isSetter(Method method) {
        return method.getName().startsWith("member") && !method.isVarArgs() && sample(method) != null;
    }

    private static Object sample(Method method) {
        Class<?> type = method.getParameterTypes()[0];
        if (type == String.class) {
            return "abc";
        }
        if (type == int.class || type == double.class) {
            return type == int.class ? (Object) 42 : (Object) 2.5;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == Colour.class) {
            return Colour.GREEN;
        }
        if (type == Small.class) {
            return Small.builder().text("t").build();
        }
        if (type == Map.class) {
            return Map.of("k", 1);
        }
        return type == Collection.class ? List.of("a") : null;
    }

    private static char lastDigit(Method method) {
        return method.getName().charAt(method.getName().length() - 1);
    }

    private static LargeService service() {
        return LargeService.of((input, context) -> input);
    }
}
