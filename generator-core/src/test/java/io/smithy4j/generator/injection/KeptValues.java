package io.smithy4j.generator.injection;

import io.smithy4j.http.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.Node;

/** What generated code of one package knows of the model's text, asked by reflection. */
final class KeptValues {
    /** Those of the sinks whose text can be asked for. */
    static final Set<String> SINKS = Set.of(
            "enum-value",
            "default-text",
            "default-document",
            "default-blob",
            "error-message-default",
            "pattern-quoted",
            "json-name",
            "query-name",
            "query-literal-value",
            "rpc-default-text");

    private final ClassLoader loader;
    private final String packageName;

    KeptValues(ClassLoader loader, String packageName) {
        this.loader = loader;
        this.packageName = packageName;
    }

    String read(String sink, String expected) throws ReflectiveOperationException, IOException {
        return switch (sink) {
            case "enum-value" -> text(get(get(put(Map.of()), "defaultKind"), "value"));
            case "default-text" -> text(get(put(Map.of()), "defaultText"));
            case "default-document" -> text(get(get(put(Map.of()), "defaultDocument"), "asString"));
            case "default-blob" -> text(get(get(put(Map.of()), "defaultBlob"), "asUtf8String"));
            case "error-message-default" -> text(get(built("Lost", Map.of()), "getMessage"));
            case "rpc-default-text" -> text(get(built("rpc.SendItInput", Map.of()), "text"));
            case "pattern-quoted" -> isViolated(expected) || !isViolated(expected + "x") ? "another" : expected;
            case "json-name" -> jsonName();
            case "query-name" -> query(Map.of("named", "v"), "", "=v");
            case "query-literal-value" -> query(Map.of(), "other=", "");
            default -> throw new IllegalStateException("nobody keeps " + sink);
        };
    }

    private boolean isViolated(String value) throws ReflectiveOperationException {
        Class<?> validator = loader.loadClass(packageName + ".PutItInputValidator");
        Method validate = validator.getMethod("validate", loader.loadClass(packageName + ".PutItInput"));
        List<?> violations = (List<?>) validate.invoke(null, put(Map.of("patternedQuoted", value)));
        return violations.stream().anyMatch(violation -> violation.toString().contains("/patternedQuoted"));
    }

    private String jsonName() throws ReflectiveOperationException, IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        request("PutIt", put(Map.of("text", "found"))).body().writeTo(body);
        return Node.parse(body.toString(StandardCharsets.UTF_8)).expectObjectNode().getStringMap().entrySet().stream()
                .filter(entry -> entry.getValue().equals(Node.from("found")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What stands between these in the parameter that begins and ends so. */
    private String query(Map<String, String> members, String begin, String end) throws ReflectiveOperationException {
        String query = Objects.requireNonNull(
                request("QueryIt", built("QueryItInput", members)).query());
        return Stream.of(query.split("&"))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .filter(part -> part.startsWith(begin) && part.endsWith(end))
                .map(part -> part.substring(begin.length(), part.length() - end.length()))
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest request(String operation, Object input) throws ReflectiveOperationException {
        Class<?> client = loader.loadClass(packageName + "." + operation + "ClientRestJson1");
        var instance = client.getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        Method encode = client.getMethod("encode", input.getClass());
        encode.setAccessible(true);
        return (HttpRequest) encode.invoke(instance.get(null), input);
    }

    private Object put(Map<String, String> members) throws ReflectiveOperationException {
        Object builder = builder("PutItInput", members);
        builder.getClass().getMethod("required", String.class).invoke(builder, "x");
        return get(builder, "build");
    }

    private Object built(String type, Map<String, String> members) throws ReflectiveOperationException {
        return get(builder(type, members), "build");
    }

    private Object builder(String type, Map<String, String> members) throws ReflectiveOperationException {
        Object builder =
                loader.loadClass(packageName + "." + type).getMethod("builder").invoke(null);
        for (Map.Entry<String, String> member : members.entrySet()) {
            builder.getClass().getMethod(member.getKey(), String.class).invoke(builder, member.getValue());
        }
        return builder;
    }

    private static Object get(Object of, String method) throws ReflectiveOperationException {
        try {
            return of.getClass().getMethod(method).invoke(of);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method, e.getCause());
        }
    }

    private static String text(Object value) {
        return (String) value;
    }
}
