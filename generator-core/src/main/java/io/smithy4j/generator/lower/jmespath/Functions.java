package io.smithy4j.generator.lower.jmespath;

import io.smithy4j.generator.ir.Expression.Call;
import io.smithy4j.generator.ir.Expression.Function;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The functions of JMESPath, with how many arguments they take and what they give. */
final class Functions {
    private Functions() {}

    static Typed call(String name, List<Typed> arguments) {
        Function function = Stream.of(Function.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new Scope.Obstacle("calls " + name + "(), which cannot be generated"));
        int takes = takes(function, arguments.size());
        if (arguments.size() != takes) {
            throw new Scope.Obstacle("calls " + name + "() with " + arguments.size() + " arguments; it takes " + takes);
        }
        Call call = new Call(function, arguments.stream().map(Typed::expression).toList());
        return new Typed(call, gives(function, arguments));
    }

    private static int takes(Function function, int given) {
        return switch (function) {
            case ABS, CEIL, FLOOR, KEYS, LENGTH, REVERSE, SUM -> 1;
            case CONTAINS, ENDS_WITH, JOIN, STARTS_WITH -> 2;
            case NOT_NULL -> Math.max(1, given);
        };
    }

    private static Kind gives(Function function, List<Typed> arguments) {
        Typed first = arguments.get(0);
        return switch (function) {
            case ABS, CEIL, FLOOR, LENGTH, SUM -> Kind.NUMBER;
            case CONTAINS, ENDS_WITH, STARTS_WITH -> Kind.TRUTH;
            case JOIN -> Kind.TEXT;
            case KEYS -> keys(first);
            case NOT_NULL ->
                arguments.stream().map(Typed::kind).reduce(Kind::common).orElse(Kind.OTHER);
            case REVERSE -> new Kind.Many(Steps.elements(first));
        };
    }

    private static Kind keys(Typed map) {
        if (map.kind() instanceof Kind.Dictionary dictionary && Steps.hasTextKeys(dictionary)) {
            return new Kind.Many(Kind.TEXT);
        }
        throw new Scope.Obstacle("asks for the keys of what is no map with texts as keys");
    }
}
