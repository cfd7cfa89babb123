package io.smithy4j.generator.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clashes of names that real models have: whatever is called what, the output compiles without a warning and loads. */
class NameCasesTest {
    private static final String HEAD = """
            $version: "2"
            namespace example.post
            use aws.protocols#awsJson1_1
            use io.smithy4j#javaName
            """;

    @Test
    void errorsWithMembersOfThrowable() {
        List<EmittedFile> files = emitted("""
                @awsJson1_1
                service Post { version: "1", operations: [Send] }
                operation Send { errors: [Failure] }
                @error("client")
                structure Failure {
                    Message: String
                    message_: String
                    cause: String
                    stackTrace: StackTrace
                    suppressed: String
                    class: String
                    getMessage: String
                    getCause: Failure
                    localizedMessage: String
                    serialVersionUID: Long
                    metadata: String
                    requestId: String
                    statusCode: Integer
                    errorCode: String
                }
                list StackTrace { member: String }
                """);

        assertThat(Emitting.text(files, "Failure"))
                .contains(
                        "String cause() {", "List<String> stackTrace() {", "String class_() {", "String message_() {");
        usable(files);
    }

    @Test
    void shapesThatAreCalledLikeWhatIsMadeOfOthers() {
        List<EmittedFile> files = emitted("""
                @awsJson1_1
                service Foo { version: "1", operations: [Foo_, FooOperation], errors: [FooException, FooError] }
                operation Foo_ { input := { a: FooClient, b: FooHandler, c: FooService, d: FooBuilder, e: Foo__, f: FooAsyncClient
                    g: FooJsonCodec, h: Foo___Validator, i: DefaultFooClient, j: Builder, k: Foo_Operation } }
                operation FooOperation {}
                @error("client") structure FooException { message: String }
                @error("server") structure FooError { message: String }
                structure FooClient { x: FooHandler }
                union FooHandler { foo: FooService, Foo_: FooClient, fooHandler: String }
                enum FooService { FOO }
                structure FooBuilder { builder: Builder }
                structure Foo__ { @required @length(min: 1) builder: String }
                structure FooAsyncClient {}
                structure FooJsonCodec {}
                structure Foo___Validator {}
                structure DefaultFooClient {}
                structure Builder { builder: String, Builder_: FooBuilder }
                structure Foo_Operation {}
                """);

        assertThat(names(files))
                .contains("FooException", "FooExceptionError", "FooClient", "FooClientValue", "FooBuilder");
        usable(files);
    }

    @Test
    void shapesOfOneNameInTwoNamespaces() {
        String parts = """
                $version: "2"
                namespace example.parts
                structure Part { tags: Tags }
                list Tags { member: String }
                """;
        List<EmittedFile> files = Emitting.emitted(List.of(parts, HEAD + """
                @awsJson1_1
                service Post { version: "1", operations: [Send], rename: { "example.parts#Part": "OtherPart" } }
                operation Send { input := {
                    a: Part
                    b: example.parts#Part
                    c: Tags
                    d: example.parts#Tags
                } }
                structure Part { tags: Tags, others: example.parts#Tags }
                list Tags { member: String }
                """), null);

        assertThat(names(files)).contains("Part", "OtherPart");
        usable(files);
    }

    @Test
    void typesOfOneNameInTwoNamespacesWithoutAService() {
        List<EmittedFile> files = Emitting.emitted(
                List.of(
                        "$version: \"2\"\nnamespace b.one\nstructure Part { @required x: String }",
                        "$version: \"2\"\nnamespace c.one\nstructure Part { y: b.one#Part }",
                        "$version: \"2\"\nnamespace a.two\nstructure part { x: b.one#Part, y: c.one#Part }"),
                "shared.parts");

        assertThat(names(files)).contains("Part", "OnePart", "COnePart");
        usable(files);
    }

    @Test
    void twoServicesOfOneNamespaceShareWhatIsTheSame() {
        List<EmittedFile> files = emitted("""
                @awsJson1_1
                service Alpha { version: "1", operations: [Send, OfAlpha], errors: [Gone, Missing] }
                @awsJson1_1
                service Beta { version: "1", operations: [Send, OfBeta], errors: [Gone, Missing] }
                operation Send { input := { @required parcel: Parcel, colour: Colour } }
                operation OfAlpha { output := { parcel: Parcel } }
                operation OfBeta {}
                structure Parcel { @required @length(max: 9) id: String, beta: BetaGone }
                structure BetaGone {}
                enum Colour { RED }
                @error("client") structure Gone { message: String, parcel: Parcel }
                @javaName("Lost") @error("client") structure Missing {}
                """);

        assertThat(names(files))
                .contains(
                        "AlphaClient",
                        "BetaClient",
                        "Gone",
                        "BetaGone",
                        "GoneError",
                        "SendOperation",
                        "BetaSendOperation")
                .contains("Parcel", "Colour", "SendInput", "OfBetaOperation", "Lost", "BetaLost")
                .doesNotContain("BetaParcel", "BetaColour", "BetaSendInput");
        usable(files);
    }

    @Test
    void servicesWhoseNamesMakeNamesOfJavaOrTheRuntime() {
        for (String service :
                List.of("Security", "Runtime", "Http", "Client", "Service", "Object", "IllegalState", "_1x")) {
            List<EmittedFile> files = emitted("""
                    @awsJson1_1
                    service %s { version: "1", operations: [Client_, Server] }
                    operation Client_ { input := { @required x: String }, errors: [Gone] }
                    operation Server {}
                    @error("client") structure Gone {}
                    """.formatted(service));

            assertThat(names(files)).doesNotContain("SecurityException", "RuntimeException", "IllegalStateException");
            usable(files);
        }
    }

    @Test
    void anErrorOfTheServiceCalledValidationException() {
        List<EmittedFile> files = emitted("""
                @awsJson1_1
                service Post { version: "1", operations: [Send], errors: [ValidationException] }
                operation Send { input := { @required id: String } }
                @error("client") structure ValidationException { @required reason: String, message: String }
                """);

        assertThat(names(files)).contains("ValidationException").doesNotContain("FrameworkValidationException");
        assertThat(Emitting.text(files, "PostErrorsAwsJson11"))
                .contains("case \"ValidationException\" -> ValidationExceptionJsonCodec.read(");
        usable(files);
    }

    @Test
    void aNameForAShapeOfSomebodyElse() {
        List<EmittedFile> files = emitted("""
                @awsJson1_1
                service Post { version: "1", operations: [Send] }
                operation Send { input := { @required id: String } }
                apply smithy.framework#ValidationException @javaName("Rejected")
                apply smithy.framework#ValidationExceptionField$path @javaName("where")
                """);

        assertThat(names(files)).contains("Rejected").doesNotContain("ValidationException");
        assertThat(Emitting.text(files, "PostServerAwsJson11")).contains(".where(violation.path())");
        usable(files);
    }

    @Test
    void namesThatDifferInSpellingOnly() {
        List<EmittedFile> files =
                emitted("""
                @awsJson1_1
                service Post { version: "1", operations: [foo_bar, FooBar] }
                operation foo_bar { input := { foo_bar: String, fooBar: Foo, foo__bar: _Foo, _1: enum_, _2: String } }
                operation FooBar { input: __Foo }
                structure Foo { x_: String, X: String, _x: String }
                structure _Foo { a: __Foo }
                structure __Foo { u: Choice }
                union Choice { a_b: String, aB: Foo, AB: _Foo, a__b: Unit }
                enum enum_ { a_b, A_B_, aB, _1 }
                """.replace("a_b, A_B_, aB, _1", "a_b\n A_B_\n aB\n _1").replace("AB: _Foo, ", ""));

        assertThat(names(files)).contains("Foo", "Foo_", "Foo__");
        assertThat(Emitting.text(files, "PostClient")).contains(" fooBar(Foo__ input)", " foo_bar(Foo_barInput input)");
        usable(files);
    }

    @Test
    void namesAsLongAsFileSystemsAllowAndLonger() {
        String types = IntStream.of(100, 155, 180, 181, 255, 300, 1000)
                .mapToObj(length -> {
                    String name = "L" + "o".repeat(length - 4) + "ng" + "x";
                    return "structure %1$s { x: E%1$s, u: U%1$s }\nenum E%1$s { A }\nunion U%1$s { %1$s: %1$s, b%1$s: Unit }\n"
                            .formatted(name);
                })
                .collect(Collectors.joining());
        String members = IntStream.of(100, 155, 180, 181, 255, 300, 1000)
                .mapToObj(length ->
                        "m" + length + ": L" + "o".repeat(length - 4) + "ngx\n" + "n".repeat(length) + ": String")
                .collect(Collectors.joining("\n"));
        String operation = "Op" + "e".repeat(300);
        List<EmittedFile> files = emitted("""
                @awsJson1_1
                service S%1$s { version: "1", operations: [%1$s] }
                operation %1$s { input := { %2$s }, errors: [X%1$s] }
                @error("client") structure X%1$s { message: String }
                """.formatted(operation, members) + types);

        assertThat(names(files)).allMatch(name -> name.length() <= 220).contains("L" + "o".repeat(151) + "ngx");
        Compilation compilation = usable(files);
        assertThat(LoadedClasses.paths(compilation))
                .allMatch(path -> path.substring(path.lastIndexOf('/') + 1).length() <= 255);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util",
                "java",
                "com.sun.crypto",
                "org.w3c.dom",
                "io.smithy4j.core",
                "con.aux._1.class",
                "post"
            })
    void namespacesThatAreNoPackages(String namespace) {
        List<EmittedFile> files = Emitting.emitted("""
                $version: "2"
                namespace %s
                @aws.protocols#awsJson1_1
                service Post { version: "1", operations: [Send] }
                operation Send { input := { @required blob: Blob, post: Post_, list: List } }
                structure Post_ { instant: Timestamp, Blob: Blob }
                list List { member: Blob }
                """.formatted(namespace), Emitting.ALL);

        usable(files);
    }

    @Test
    void whatTheModelChooses() {
        List<EmittedFile> files = emitted("""
                @awsJson1_1
                @javaName("Mail")
                service Post { version: "1", operations: [Send] }
                @javaName("dispatch")
                operation Send { errors: [Gone], input := { @javaName("one") @required first: Thing, two: Choice, three: Colour } }
                @javaName("Missing")
                @error("client") structure Gone { @javaName("text") message: String }
                @javaName("Parcel") structure Thing { @javaName("kind") class: String }
                structure Parcel_ {}
                union Choice { @javaName("First") a: String, Parcel: Parcel }
                structure Parcel {}
                enum Colour {
                    @javaName("ROUGE")
                    RED
                }
                """);

        assertThat(names(files))
                .contains(
                        "MailClient",
                        "MailException",
                        "DispatchOperation",
                        "DispatchOutput",
                        "Missing",
                        "Parcel",
                        "ParcelValue")
                .doesNotContain("PostClient", "SendOperation", "Thing", "Gone");
        assertThat(Emitting.text(files, "MailClient")).contains(" dispatch(SendInput input)");
        assertThat(Emitting.text(files, "Parcel")).contains("String kind()");
        assertThat(Emitting.text(files, "Choice")).contains("record First(");
        assertThat(Emitting.text(files, "Colour")).contains("Colour ROUGE = new Colour(\"RED\", Known.ROUGE)");
        assertThat(Emitting.text(files, "ThingJsonCodec".replace("Thing", "Parcel")))
                .contains("JsonMembers.of(\"class\")");
        usable(files);
    }

    private static List<EmittedFile> emitted(String shapes) {
        return Emitting.emitted(HEAD + shapes, Emitting.ALL);
    }

    private static List<String> names(List<EmittedFile> files) {
        return files.stream()
                .map(file ->
                        file.path().substring(file.path().lastIndexOf('/') + 1).replace(".java", ""))
                .toList();
    }

    private static Compilation usable(List<EmittedFile> files) {
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(LoadedClasses.count(compilation)).isGreaterThanOrEqualTo(files.size() - 1);
        return compilation;
    }
}
