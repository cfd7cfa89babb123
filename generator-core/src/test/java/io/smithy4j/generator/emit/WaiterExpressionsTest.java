package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.jmespath.LiteralExpressionJmespathRuntime;
import software.amazon.smithy.jmespath.ast.LiteralExpression;

/** Emitted JMESPath gives what Smithy's own evaluator gives for the same JSON. */
class WaiterExpressionsTest {
    private static final List<String> ANSWERS = List.of(
            "{}",
            "{\"ships\":[]}",
            "{\"ships\":[{\"name\":\"a\",\"crew\":3,\"state\":\"MOORED\",\"berths\":[[\"x\",\"y\"],[],[\"z\"]],\"tags\":[\"t\"]},"
                    + "{\"name\":\"bé\",\"state\":\"at-sea\",\"crew\":0,\"signals\":[1,2]},{}],"
                    + "\"byName\":{\"a\":{\"name\":\"a\",\"crew\":1},\"b\":{\"crew\":2}},\"first\":{\"name\":\"f\",\"crew\":5},"
                    + "\"counts\":{\"one\":1,\"two\":2},\"note\":\"a-b\",\"afloat\":true}",
            "{\"first\":{\"tags\":[\"u\",\"v\"]},\"note\":\"\",\"afloat\":false,\"counts\":{}}");

    private static final List<String> EXPRESSIONS = List.of(
            "afloat",
            "!afloat",
            "note == 'a-b'",
            "note != 'a-b'",
            "first.crew > `4`",
            "first.crew >= `5`",
            "first.crew < `4.5`",
            "first.crew <= `5`",
            "first.crew == `5`",
            "!(first.crew > `4`)",
            "first.name == 'f' && afloat",
            "first.name == 'g' || afloat == `true`",
            "(note || first.name) == 'a-b'",
            "(first && note) == 'a-b'",
            "length(ships) == `3`",
            "length(ships[]) > `0`",
            "length(ships[?crew > `0`]) == `1`",
            "length(ships[?name]) == `2`",
            "length(ships[?!name]) == `1`",
            "length(ships[*].berths[]) == `3`",
            "length(ships[].berths[][]) == `3`",
            "length(ships[*].berths[*][0]) == `1`",
            "ships[0].name == 'a'",
            "ships[-1].name == 'a'",
            "ships[1].state == 'at-sea'",
            "ships[1].signals[1] == `2`",
            "contains(ships[].signals[], `2`)",
            "contains(ships[].state, 'at-sea')",
            "contains(note, '-')",
            "contains(ships[].[crew >= `1`][], `false`)",
            "contains(ships[?berths].[length(berths[?length(@) > `1`]) >= crew][], `false`)",
            "starts_with(note, 'a')",
            "ends_with(note, 'b')",
            "length(byName.*.crew) == `2`",
            "byName.a.crew == `1`",
            "contains(keys(counts), 'two')",
            "length(counts) == `2`",
            "sum(byName.*.crew) == `3`",
            "abs(first.crew) == `5`",
            "ceil(first.crew) == `5`",
            "floor(first.crew) == `5`",
            "join('+', ships[].name) == 'a+bé'",
            "length(ships[1].name) == `2`",
            "reverse(first.tags)[0] == 'v'",
            "not_null(first.name, note) == 'f'",
            "ships[0].[name, state] == `[\"a\", \"MOORED\"]`",
            "(ships[0] | name) == 'a'",
            "ships[?state == 'MOORED'].tags[] | [0] == 't'",
            "first.tags == `[\"u\", \"v\"]`",
            "note == `null`",
            "first.crew == note");

    @Test
    void expressionsMeanWhatTheyMeanToSmithy() throws Exception {
        Class<?> probe = probe();
        List<String> different = new ArrayList<>();
        for (String json : ANSWERS) {
            for (int number = 0; number < EXPRESSIONS.size(); number++) {
                Object ours = probe.getMethod("holds", String.class, int.class).invoke(null, json, number);
                if (!ours.equals(holds(EXPRESSIONS.get(number), json))) {
                    different.add(EXPRESSIONS.get(number) + " of " + json + " is " + ours);
                }
            }
        }

        assertThat(different).isEmpty();
    }

    private static boolean holds(String expression, String json) {
        LiteralExpression value = JmespathExpression.parseJson(json, LiteralExpressionJmespathRuntime.INSTANCE);
        try {
            LiteralExpression result = JmespathExpression.parse(expression).evaluate(value);
            return result.isBooleanValue() && result.expectBooleanValue();
        } catch (RuntimeException e) {
            // A function of what is not there is an error to JMESPath, and no match to a waiter.
            return false;
        }
    }

    /** A client with a waiter for each expression, and a method that asks one of them about an answer. */
    private static Class<?> probe() throws Exception {
        String model = Files.readString(Path.of("src/test/resources/emit/repeated.smithy"));
        String waiters = IntStream.range(0, EXPRESSIONS.size())
                .mapToObj(number -> "E" + number + ": { acceptors: [{ state: \"success\", matcher: { output: { path: \""
                        + EXPRESSIONS.get(number).replace("\"", "\\\"")
                        + "\", expected: \"true\", comparator: \"booleanEquals\" } } }] }\n")
                .collect(Collectors.joining());
        List<EmittedFile> files =
                new ArrayList<>(Emitting.emitted(model.replace("@waitable(", "@waitable(\n" + waiters), Emitting.ALL));
        String cases = IntStream.range(0, EXPRESSIONS.size())
                .mapToObj(number -> "case " + number + " -> c.waitUntilE" + number
                        + "(DescribeShipsInput.builder().build(), java.time.Duration.ZERO);\n")
                .collect(Collectors.joining());
        files.add(Emitting.file("example/repeated/Asked.java", """
                package example.repeated;

                public final class Asked {
                    private Asked() {}

                    public static boolean holds(String json, int number) {
                        byte[] body = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                        try (FleetClient c = FleetClient.builder()
                                .transport(request -> java.util.concurrent.CompletableFuture.completedFuture(
                                        io.smithy4j.http.HttpResponse.builder(200).body(body).build()))
                                .build()) {
                            switch (number) {
                                %s
                                default -> throw new IllegalArgumentException();
                            }
                            return true;
                        } catch (io.smithy4j.client.waiting.WaiterException e) {
                            return false;
                        }
                    }
                }
                """.formatted(cases)));
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation.errors()).isEmpty();
        return new Loaded(compilation).loadClass("example.repeated.Asked");
    }
}
