package io.smithy4j.generator.limits;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Models at the limits, as text. */
final class LargeModels {
    private static final String HEADER = """
            $version: "2"
            namespace example.large

            use aws.protocols#awsJson1_1
            use aws.protocols#restJson1

            """;

    private static final String RUN = HEADER + """
            @awsJson1_1
            @restJson1
            service Large { version: "1", operations: [Run] }
            @http(method: "POST", uri: "/run")
            """;

    private LargeModels() {}

    /** Members of all kinds, required, defaulted and constrained ones among them. */
    static String structure(int members) {
        return RUN + "operation Run { input: Big, output: Big, errors: [BigError] }\n"
                + "structure Big {\n" + lines(members, LargeModels::member) + "}\n"
                + "@error(\"client\")\nstructure BigError {\n" + lines(Math.min(members, 1_500), LargeModels::member)
                + "}\n"
                + """
                structure Small { @required text: String }
                list Texts { member: String }
                map Counts { key: String, value: Integer }
                enum Colour { RED, GREEN }
                @length(min: 2, max: 9)
                string Short
                """;
    }

    private static String member(int number) {
        String name = "member" + number;
        return switch (number % 10) {
            case 0 -> "@required " + name + ": String";
            case 1 -> name + ": Integer = " + number;
            case 2 -> name + ": Texts";
            case 3 -> name + ": Small";
            case 4 -> "@required " + name + ": Colour";
            case 5 -> name + ": Short = \"none\"";
            case 6 -> name + ": Timestamp";
            case 7 -> "@required @range(min: 1.5) " + name + ": Double";
            case 8 -> "@required " + name + ": Counts";
            default -> "@pattern(\"^[a-z" + number + "]+$\") " + name + ": String";
        };
    }

    static String enumeration(int values) {
        return RUN
                + "operation Run {\ninput := {\n@required one: Big\nby: ByBig = {}\nwith: Big = \"value 7\"\n}\noutput := { one: Big }\n}\n"
                + "map ByBig { key: Big, value: Big }\n"
                + "enum Big {\n" + lines(values, number -> "VALUE_" + number + " = \"value " + number + "\"") + "}\n";
    }

    static String intEnumeration(int values) {
        return RUN + "operation Run {\ninput := {\n@required one: Big\nwith: Big = 7\n}\noutput := { one: Big }\n}\n"
                + "intEnum Big {\n" + lines(values, number -> "VALUE_" + number + " = " + number) + "}\n";
    }

    static String union(int members) {
        return RUN + "operation Run { input := { one: Big }, output := { one: Big } }\n"
                + "union Big {\n" + lines(members, LargeModels::variant) + "}\n"
                + """
                structure Small { @required text: String }
                list Texts { member: String }
                """;
    }

    private static String variant(int number) {
        String name = "variant" + number;
        return switch (number % 5) {
            case 0 -> name + ": Small";
            case 1 -> name + ": Unit";
            case 2 -> name + ": Texts";
            case 3 -> "@length(max: 9) " + name + ": String";
            default -> name + ": Long";
        };
    }

    static String service(int operations) {
        return HEADER + "@awsJson1_1\n@restJson1\nservice Large { version: \"1\", errors: [Wrong], operations: [\n"
                + lines(operations, number -> "Run" + number) + "] }\n"
                + lines(
                        operations,
                        number -> "@http(method: \"POST\", uri: \"/run" + number + "/{id}\")\noperation Run" + number
                                + " { input: In, output: Out, errors: [Wrong" + number % 1000 + "] }")
                + lines(
                        Math.min(operations, 1000),
                        number -> "@error(\"client\")\nstructure Wrong" + number + " { message: String }")
                + """
                structure In { @required @httpLabel @length(max: 9) id: String, text: String }
                structure Out { text: String }
                @error("client")
                structure Wrong { message: String }
                """;
    }

    static String ring(int shapes) {
        return RUN + "operation Run { input := { one: Shape0 }, output := { one: Shape0 } }\n"
                + lines(
                        shapes,
                        number -> "structure Shape" + number + " { @length(max: 9) text: String, next: Shape"
                                + (number + 1) % shapes + " }");
    }

    static String nestedLists(int depth) {
        return RUN + "operation Run { input := { one: List0 }, output := { one: List0 } }\n"
                + lines(depth, number -> "list List" + number + " { member: List" + (number + 1) + " }")
                + "list List" + depth + " { @length(max: 9) member: String }\n";
    }

    static String nestedMaps(int depth) {
        return RUN + "operation Run { input := { one: Map0 }, output := { one: Map0 } }\n"
                + lines(
                        depth,
                        number -> (number % 2 == 0 ? "@sparse\n" : "") + "map Map" + number + " { key: Key, value: Map"
                                + (number + 1) + " }")
                + "map Map" + depth + " { key: Key, value: Integer }\n@length(max: 9)\nstring Key\n";
    }

    static String nestedStructures(int depth) {
        return RUN + "operation Run { input := { one: Shape0 }, output := { one: Shape0 } }\n"
                + lines(depth, number -> "structure Shape" + number + " { @required next: Shape" + (number + 1) + " }")
                + "structure Shape" + depth + " { @required text: String }\n";
    }

    static String texts(int characters) {
        String docs =
                "@documentation(\"<p>" + "word &amp; * / \\\\u0041 {@code x} ".repeat(characters / 30) + "</p>\")\n";
        String value = "\"" + "\u00e9\\\\".repeat(characters / 4) + "a".repeat(characters / 2) + "\"\n";
        String pattern = "@pattern(\"^[" + "a\u00e9".repeat(characters / 2) + "]+$\")\n";
        return HEADER + docs + "@awsJson1_1\n@restJson1\nservice Large { version: \"1\", operations: [Run] }\n"
                + docs + "@http(method: \"POST\", uri: \"/run\")\n"
                + "operation Run {\ninput := {\n" + docs + "text: String = " + value + pattern
                + "pattern: String\none: Big = " + value + "document: Document = " + value + "blob: Blob = \""
                + "aaaa".repeat(characters / 4) + "\"\n}\noutput := { one: Big }\n}\n"
                + docs + "enum Big {\n" + docs + "A = " + value + "B = \"b\"\n}\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
