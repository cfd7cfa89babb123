package io.smithy4j.generator.naming;

import static io.smithy4j.generator.Models.lowered;
import static io.smithy4j.generator.Models.withInput;
import static io.smithy4j.generator.Models.withService;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.Models;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameAssignerTest {
    private static final Id INPUT = Id.of("test#RunInput");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void machineLearningHasTheNamesOfTheSample() {
        Names names = assign(Models.MACHINE_LEARNING);
        Id service = Id.of("com.amazonaws.machinelearning#AmazonML_20141212");
        Id operation = Id.of("com.amazonaws.machinelearning#DeleteTags");
        Id input = Id.of("com.amazonaws.machinelearning#DeleteTagsInput");

        assertThat(names.packageName()).isEqualTo("com.amazonaws.machinelearning");
        assertThat(names.derived().get(service))
                .isEqualTo(Map.ofEntries(
                        entry(Derived.BASE_EXCEPTION, "MachineLearningException"),
                        entry(Derived.CLIENT, "MachineLearningClient"),
                        entry(Derived.DEFAULT_CLIENT, "DefaultMachineLearningClient"),
                        entry(Derived.ASYNC_CLIENT, "MachineLearningAsyncClient"),
                        entry(Derived.DEFAULT_ASYNC_CLIENT, "DefaultMachineLearningAsyncClient"),
                        entry(Derived.HANDLER, "MachineLearningHandler"),
                        entry(Derived.ASYNC_HANDLER, "MachineLearningAsyncHandler"),
                        entry(Derived.SERVICE, "MachineLearningService"),
                        entry(Derived.CLIENT_AWS_JSON_1_1, "MachineLearningClientAwsJson11"),
                        entry(Derived.CLIENT_AWS_JSON_1_0, "MachineLearningClientAwsJson10"),
                        entry(Derived.SERVER_AWS_JSON_1_1, "MachineLearningServerAwsJson11"),
                        entry(Derived.ERRORS_AWS_JSON_1_1, "MachineLearningErrorsAwsJson11"),
                        entry(Derived.SERVER_AWS_JSON_1_0, "MachineLearningServerAwsJson10"),
                        entry(Derived.ERRORS_AWS_JSON_1_0, "MachineLearningErrorsAwsJson10"),
                        entry(Derived.SERVER_REST_JSON_1, "MachineLearningServerRestJson1"),
                        entry(Derived.ERRORS_REST_JSON_1, "MachineLearningErrorsRestJson1")));
        assertThat(names.derived(operation, Derived.CLIENT_OPERATION_AWS_JSON_1_1))
                .isEqualTo("DeleteTagsClientAwsJson11");
        assertThat(names.derived(operation, Derived.SERVER_OPERATION_AWS_JSON_1_1))
                .isEqualTo("DeleteTagsServerAwsJson11");
        assertThat(names.derived(operation, Derived.OPERATION)).isEqualTo("DeleteTagsOperation");
        assertThat(names.derived(operation, Derived.ASYNC_OPERATION)).isEqualTo("DeleteTagsAsyncOperation");
        assertThat(names.derived(input, Derived.JSON_CODEC)).isEqualTo("DeleteTagsInputJsonCodec");
        assertThat(names.derived(input, Derived.VALIDATOR)).isEqualTo("DeleteTagsInputValidator");
        assertThat(names.member(input, "ResourceId")).isEqualTo("resourceId");
        assertThat(names.method(operation)).isEqualTo("deleteTags");
        assertThat(names.asyncMethod(operation)).isEqualTo("deleteTagsAsync");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void withoutSdkIdTheServiceShapeGivesTheName() {
        Names names = assign(withService("operations: [Run]", "operation Run {}"));

        assertThat(names.derived(Id.of("test#S"), Derived.CLIENT)).isEqualTo("SClient");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "Class",
                "null",
                "record",
                "yield",
                "getClass",
                "HashCode",
                "notify_all",
                "builder",
                "build",
                "buildCorrected"
            })
    void reservedMembersEndWithAnUnderscore(String member) {
        Names names = assign(withInput(member + ": String", ""));

        assertThat(names.member(INPUT, member)).isEqualTo(Spelling.member(member) + "_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"getMessage", "cause_", "RequestId", "status_code", "metadata", "serialVersionUID", "StackTrace"
            })
    void errorsReserveMoreThanStructures(String member) {
        String spelled = Spelling.member(member);
        boolean reserved = List.of("getMessage", "requestId", "statusCode", "metadata", "serialVersionUID")
                .contains(spelled);

        Names names = assign(withService(
                "operations: [Run]",
                "operation Run { errors: [E] }\n@error(\"client\") structure E { " + member + ": String }"));

        assertThat(names.member(Id.of("test#E"), member)).isEqualTo(reserved ? spelled + "_" : spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String",
                "Object",
                "Override",
                "Integer",
                "List",
                "Map",
                "Builder",
                "Known",
                "Record",
                "Thread",
                "Con",
                "LPT1"
            })
    void typesDoNotTakeTheNamesOfJava(String type) {
        Names names = assign(withInput("x: " + type, "structure " + type + " {}"));

        assertThat(names.type(Id.of("test#" + type))).isEqualTo(type + "Value");
    }

    @Test
    void errorsThatJavaHasBecomeErrors() {
        Names names = assign(withService(
                "operations: [Run]",
                "operation Run { errors: [SecurityException] }\n@error(\"client\") structure SecurityException {}"));

        assertThat(names.type(Id.of("test#SecurityException"))).isEqualTo("SecurityExceptionError");
    }

    @Test
    void membersThatWouldBeOneKeepTheSpellingOfTheModel() {
        Names names = assign(withInput("foo_bar: String\nfooBar: String\nfoo__bar: String", ""));

        assertThat(names.members().get(INPUT))
                .isEqualTo(Map.of("fooBar", "fooBar", "foo_bar", "foo_bar", "foo__bar", "foo__bar"));
        assertThat(messages())
                .containsExactly(
                        "test#RunInput$foo_bar becomes foo_bar in Java, since test#RunInput$fooBar is fooBar",
                        "test#RunInput$foo__bar becomes foo__bar in Java, since test#RunInput$fooBar is fooBar");
    }

    @Test
    void ofMembersThatWouldBeOneTheFirstKeepsTheNameIfNoneIsSpelledSo() {
        Names names = assign(withInput("foo_bar: String\nfoo__bar: String\nFoo_bar_: String", ""));

        assertThat(names.members().get(INPUT))
                .isEqualTo(Map.of("foo_bar", "fooBar", "foo__bar", "foo__bar", "Foo_bar_", "foo_bar_"));
    }

    @Test
    void aMemberThatIsSpelledLikeAReservedOneInJavaKeepsThat() {
        Names names = assign(withInput("class: String\nclass_: String\nclass2: String", ""));

        assertThat(names.members().get(INPUT))
                .isEqualTo(Map.of("class", "class3", "class_", "class_", "class2", "class2"));
    }

    @Test
    void enumConstantsThatWouldBeOneKeepTheSpellingOfTheModel() {
        Names names = assign(withInput("e: E", "enum E { fooBar = \"a\"\nFOO_BAR = \"b\"\n}"));

        assertThat(names.constants().get(Id.of("test#E"))).isEqualTo(Map.of("FOO_BAR", "FOO_BAR", "fooBar", "FOOBAR"));
        assertThat(messages()).hasSize(1);
    }

    @Test
    void theConstantForUnknownValuesMakesRoomForOneOfTheModel() {
        Names names = assign(withInput("e: E\nf: F", "enum E { UNKNOWN, VALUES }\nenum F { UNKNOWN, UNKNOWN_VALUE }"));

        assertThat(names.unknownConstant(Id.of("test#E"))).isEqualTo("UNKNOWN_VALUE");
        assertThat(names.unknownConstant(Id.of("test#F"))).isEqualTo("UNKNOWN_VALUE_2");
        assertThat(names.constant(Id.of("test#E"), "VALUES")).isEqualTo("VALUES_");
    }

    @Test
    void recordsOfAUnionAreNamedLikeTypesAndHideNeitherJavaNorTheUnion() {
        Names names = assign(withInput("u: Choice", """
                union Choice {
                    foo_bar: String
                    FOOBAR: String
                    string: String
                    choice: String
                    unknown: String
                    class: String
                }
                """));

        assertThat(names.members().get(Id.of("test#Choice")))
                .isEqualTo(Map.of(
                        "foo_bar", "Foo_bar",
                        "FOOBAR", "Foobar",
                        "string", "StringValue",
                        "choice", "ChoiceValue",
                        "unknown", "UnknownValue",
                        "class", "ClassType"));
    }

    @Test
    void aShapeDoesNotTakeTheNameOfTheClient() {
        Names names = assign(withInput("x: SClient", "structure SClient {}"));

        assertThat(names.derived(Id.of("test#S"), Derived.CLIENT)).isEqualTo("SClient");
        assertThat(names.type(Id.of("test#SClient"))).isEqualTo("SClientValue");
        assertThat(messages())
                .containsExactly("test#SClient becomes SClientValue in Java, since the client of test#S is SClient");
    }

    @Test
    void aShapeKeepsItsNameBeforeAValidatorOfAnother() {
        Names names = assign(withInput("x: Foo\ny: FOOValidator", "structure Foo {}\nstructure FOOValidator {}"));

        assertThat(names.type(Id.of("test#FOOValidator"))).isEqualTo("FOOValidator");
        assertThat(names.derived(Id.of("test#Foo"), Derived.VALIDATOR)).isEqualTo("FooValidator2");
    }

    @Test
    void theServiceMayRenameShapes() {
        Names names = assign(withService(
                "operations: [Run], rename: { \"test#Old\": \"Fresh\" }",
                "operation Run { input := { x: Old } }\nstructure Old {}"));

        assertThat(names.type(Id.of("test#Old"))).isEqualTo("Fresh");
        assertThat(names.derived(Id.of("test#Old"), Derived.VALIDATOR)).isEqualTo("FreshValidator");
    }

    @Test
    void everyNameIsLegalAndNoTwoTypesShareAFile() {
        Names names = assign(withInput(
                "a: Enum\nb: enum_\nc: _1x\nd: Val\nint: String\n_9: String",
                "structure Enum {}\nstructure enum_ {}\nstructure _1x {}\nstructure Val {}\nstructure VAL_ {}"));

        List<String> types = Stream.concat(
                        names.types().values().stream(),
                        names.derived().values().stream().flatMap(kinds -> kinds.values().stream()))
                .toList();
        assertThat(types).allMatch(name -> SourceVersion.isName(name));
        assertThat(types).extracting(name -> name.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
        assertThat(names.members().values()).flatExtracting(Map::values).allMatch(name -> SourceVersion.isName(name));
    }

    @Test
    void operationsThatWouldBeOneKeepTheSpellingOfTheModelButTheNearest() {
        Names names = assign(withService("operations: [foo_bar, FooBar]", "operation foo_bar {}\noperation FooBar {}"));

        assertThat(names.method(Id.of("test#FooBar"))).isEqualTo("fooBar");
        assertThat(names.method(Id.of("test#foo_bar"))).isEqualTo("foo_bar");
        assertThat(names.asyncMethods().values()).containsExactlyInAnyOrder("fooBarAsync", "fooBarAsync2");
    }

    @Test
    void aShapeThatIsAddedRenamesNothingButWhatItClashesWith() {
        String members = "a: Foo\nb: _Foo\nc: String_\nd: List\nclass: String\nfoo_bar: String\nfooBar: E\nu: U";
        String shapes = """
                structure Foo {}
                structure _Foo {}
                structure String_ {}
                structure List { x_y: String, xY: String }
                enum E { a_b, aB, class }
                union U { string: String, a_b: String, aB: String }
                """.replace("a_b, aB, class", "a_b\n aB\n class");
        Names before = assign(withInput(members, shapes));

        for (String added : List.of("Aaa", "Zzz", "Foo1", "__Foo", "S_", "fooBar", "U_", "Unknown", "Lists")) {
            Names after = assign(withInput(
                    members + "\nnew: " + added + "\nanother_one: String", shapes + "structure " + added + " {}"));

            assertThat(after.types()).containsAllEntriesOf(before.types());
            assertThat(after.derived()).containsAllEntriesOf(before.derived());
            assertThat(after.constants()).isEqualTo(before.constants());
            before.members()
                    .forEach((id, names) -> assertThat(after.members().get(id)).containsAllEntriesOf(names));
            assertThat(after.methods()).isEqualTo(before.methods());
        }
    }

    @Test
    void namesDoNotDependOnTheOrderOfTheModel() {
        String first = "structure Foo { a_b: String }\nstructure _Foo {}\nstructure List {}\n";
        String second = "structure ListValue {}\nstructure __Foo {}\n";
        String members = "a: Foo\nb: _Foo\nc: List\nd: ListValue\ne: __Foo";

        Names names = assign(withInput(members, first + second));

        assertThat(assign(withInput(members, second + first)).types()).isEqualTo(names.types());
        assertThat(names.types().values()).contains("Foo", "Foo_", "Foo__", "ListType", "ListValue");
    }

    @Test
    void theModelHasTheLastWord() {
        Names names = assign(withInput(
                "@io.smithy4j#javaName(\"kind\") class: String\nkind: String\nx: Foo\ny: Bar",
                "@io.smithy4j#javaName(\"Bar\") structure Foo {}\nstructure Bar {}"));

        assertThat(names.members().get(INPUT)).containsEntry("class", "kind").containsEntry("kind", "kind2");
        assertThat(names.type(Id.of("test#Foo"))).isEqualTo("Bar");
        assertThat(names.type(Id.of("test#Bar"))).isEqualTo("BarValue");
        assertThat(names.derived(Id.of("test#Foo"), Derived.VALIDATOR)).isEqualTo("BarValidator");
    }

    @Test
    void theReportSaysWhichNamesAreNotThePlainOnesAndWhy() {
        ServiceModel model = lowered(withInput(
                "class: String\nfoo_bar: String\nfooBar: String\n@io.smithy4j#javaName(\"size\") length: Integer", ""));
        NamesReport report = new NamesReport();

        report.add(model, NameAssigner.assign(model, null, diagnostics));

        assertThat(report.text()).isEqualTo("""
                Java names of everything generated. The rules: docs/names.md of Smithy4j.

                package test, from test#S

                  names that are not the plain spelling
                    test#RunInput$class    class_   not class: class is taken by Java or by what is generated
                    test#RunInput$foo_bar  foo_bar  not fooBar: test#RunInput$fooBar is fooBar
                    test#RunInput$length   size     not length: javaName in the model

                  types
                    test#RunInput   RunInput
                    test#RunOutput  RunOutput
                """);
    }

    @Test
    void operationsDoNotTakeTheMethodsOfClients() {
        Names names = assign(withService(
                "operations: [Close, Wait, Switch, With]",
                "operation Close {}\noperation Wait {}\noperation Switch {}\noperation With {}"));

        assertThat(names.methods().values()).containsExactly("close_", "switch_", "wait_", "with_");
    }

    @Test
    void anOperationKeepsItsNameBeforeTheAsynchronousFormOfAnother() {
        Names names = assign(withService("operations: [Run, RunAsync]", "operation Run {}\noperation RunAsync {}"));

        assertThat(names.methods().values()).containsExactly("run", "runAsync");
        assertThat(names.asyncMethods().values()).containsExactly("runAsync2", "runAsyncAsync");
        assertThat(names.derived(Id.of("test#Run"), Derived.ASYNC_OPERATION)).isEqualTo("RunAsyncOperation2");
        assertThat(names.derived(Id.of("test#RunAsync"), Derived.OPERATION)).isEqualTo("RunAsyncOperation");
    }

    private Names assign(String model) {
        return NameAssigner.assign(lowered(model), null, diagnostics);
    }

    private List<String> messages() {
        return diagnostics.sorted().stream().map(Diagnostic::message).toList();
    }
}
