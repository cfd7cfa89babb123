package io.smithy4j.generator.emit;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Models with every hostile word in one position. */
final class HostileModels {
    /** Types look the same in all protocols, so one service speaks both. */
    private static final String BOTH = "awsJson1_1 restJson1";

    private static final List<String> WORDS = HostileWords.all();
    private static final List<String> TARGETS = List.of(
            "@pattern(\"^[a-z]+$\") {}: PString",
            "@required {}: Plain",
            "@range(min: 1) {}: PInteger",
            "{}: Rows",
            "@required {}: Tags",
            "{}: Choice",
            "@required {}: OS",
            "{}: PTimestamp = \"2026-01-01T00:00:00Z\"",
            "{}: PDocument",
            "{}: PBlob",
            "@range(min: 0.5) {}: PBigDecimal",
            "{}: TagMap",
            "@default(\"LINUX\") {}: OS",
            "@required {}: PDouble",
            "{}: Sparse");
    private static final List<String> SIMPLE =
            List.of("{}: PString", "{}: PInteger", "{}: OS", "{}: PTimestamp", "{}: PBoolean", "{}: Level");

    private HostileModels() {}

    /** Words as members of structures, errors and unions, in documents. */
    static String members(String protocol) {
        return service(protocol, "operations: [Send]", """
                @http(method: "POST", uri: "/send")
                operation Send { input: Everything, output: Everything, errors: [Failure] }
                structure Everything { %s
                    inner: All
                    fail: Failure }
                union All { %s }
                @error("client") structure Failure { %s }
                """.formatted(
                        lines(HostileModels::member),
                        lines(i -> member(i).replaceAll("@required |= .*|@default\\([^)]*\\) ", "")),
                        lines(HostileModels::member)));
    }

    /** Words as values of enums. */
    static String values() {
        return service(BOTH, "operations: [Send]", """
                @http(method: "POST", uri: "/send")
                operation Send { input := { a: Text, b: Number_ } }
                enum Text {
                    %s
                }
                intEnum Number_ {
                    %s
                }
                """.formatted(
                        lines(i -> WORDS.get(i)), lines(i -> WORDS.get(i) + " = " + i)));
    }

    /** Words as shapes of a kind, each in use in a structure. */
    static String shapes(String kind, String body) {
        return service(BOTH, "operations: [Sending]", """
                @http(method: "POST", uri: "/send")
                operation Sending { input := { %s }, output := { %s } }
                %s
                """.formatted(
                        lines(i -> "m" + i + ": " + shape(i)),
                        lines(i -> "m" + i + ": " + shape(i)),
                        lines(i -> kind + " " + shape(i) + " {\n" + body.replace("{}", shape(i)) + "\n}")));
    }

    /** Words as errors, which have the words as members, too. */
    static String errors() {
        return service(BOTH, "operations: [Sending]", """
                @http(method: "POST", uri: "/send")
                operation Sending { errors: [%s] }
                %s
                """.formatted(
                lines(HostileModels::shape),
                lines(i -> "@error(\"client\") structure " + shape(i)
                        + " {\n@required message: PString\ncode: PInteger\n@httpHeader(\"x\") of: PString\n}")));
    }

    /** Words as operations; their inputs and outputs are what stands in for units. */
    static String operations(String protocol) {
        return service(
                protocol,
                "operations: [%s], resources: [Holder]".formatted(lines(i -> reference(protocol, i))),
                lines(i -> "@http(method: \"POST\", uri: \"/op/" + i + "\") operation " + shape(i) + " {}")
                        + "\nresource Holder { operations: [Held] }"
                        + "\n@http(method: \"POST\", uri: \"/held\") operation Held {}");
    }

    /** Words as resources, which Java does not show. */
    static String resources() {
        return service(
                BOTH,
                "resources: [%s]".formatted(lines(i -> reference(BOTH, i))),
                lines(i -> "resource " + shape(i) + " {}"));
    }

    /** Words as members in headers, query and path, and in the answer and its errors. */
    static String bindings() {
        return service("restJson1", "operations: [Label, Query, Header]", """
                @http(method: "POST", uri: "%s")
                operation Label { input := { %s } }
                @http(method: "POST", uri: "/query")
                operation Query { input := { %s
                    @httpPayload payload: Plain } }
                @http(method: "POST", uri: "/header")
                operation Header {
                    input := { %s }
                    output := { %s
                        @httpResponseCode status_: PInteger }
                    errors: [Failure] }
                @error("client") structure Failure { %s }
                """.formatted(
                        "/" + lines(i -> "{" + WORDS.get(i) + "}").replace("\n", "/"),
                        lines(i -> "@httpLabel @required " + simple(i)),
                        lines(i -> "@httpQuery(\"q" + i + "\") " + simple(i)),
                        lines(i -> "@httpHeader(\"h" + i + "\") " + (i % 2 == 0 ? "@required " : "") + simple(i)),
                        lines(i -> "@httpHeader(\"h" + i + "\") " + (i % 2 == 0 ? "" : "@required ") + simple(i)),
                        lines(i -> "@httpHeader(\"h" + i + "\") " + simple(i))));
    }

    private static String service(String protocols, String contents, String shapes) {
        String traits = Stream.of(protocols.split(" "))
                .map(name -> "@aws.protocols#" + name + " ")
                .collect(Collectors.joining());
        return """
                $version: "2"
                namespace %s
                %s
                service Hostile_ { version: "1", %s }
                string PString
                integer PInteger
                bigDecimal PBigDecimal
                double PDouble
                timestamp PTimestamp
                document PDocument
                blob PBlob
                boolean PBoolean
                structure Plain { x: PString }
                list Tags { @length(max: 5) member: PString }
                list Rows { member: Tags }
                @sparse list Sparse { member: Tags }
                map TagMap { key: OS, value: Rows }
                enum OS {
                    LINUX
                    OS
                }
                intEnum Level {
                    LOW = 1
                    LEVEL = 2
                }
                union Choice { plain: Plain, os: OS, choice: Tags, nothing: Unit }
                %s
                """.formatted(namespace(protocols), traits, contents, shapes);
    }

    private static String namespace(String protocols) {
        return "hostile." + String.join(".", HostileWords.ofJava()) + "." + protocols.replace(' ', '.');
    }

    /** Where a node stands, false is no shape. */
    private static String reference(String protocols, int i) {
        return "\"" + namespace(protocols) + "#" + shape(i) + "\"";
    }

    private static String member(int i) {
        return TARGETS.get(i % TARGETS.size()).replace("{}", WORDS.get(i));
    }

    private static String simple(int i) {
        return SIMPLE.get(i % SIMPLE.size()).replace("{}", WORDS.get(i));
    }

    private static String shape(int i) {
        return WORDS.get(i);
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, WORDS.size()).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
