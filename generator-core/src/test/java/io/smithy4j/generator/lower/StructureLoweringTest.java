package io.smithy4j.generator.lower;

import static io.smithy4j.generator.Models.lowered;
import static io.smithy4j.generator.Models.withInput;
import static io.smithy4j.generator.Models.withService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Constraint;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.EnumValue;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.Fault;
import io.smithy4j.generator.ir.Declaration.Retry;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Docs.Deprecation;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Literal;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Origin;
import io.smithy4j.generator.ir.PatternEngine;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.ir.Slot;
import io.smithy4j.generator.ir.TimestampFormat;
import io.smithy4j.generator.ir.TypeRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureLoweringTest {
    private static final Id INPUT = Id.of("test#RunInput");

    @ParameterizedTest
    @CsvSource({
        "Boolean, BOOLEAN",
        "Byte, BYTE",
        "Short, SHORT",
        "Integer, INTEGER",
        "Long, LONG",
        "Float, FLOAT",
        "Double, DOUBLE",
        "BigInteger, BIG_INTEGER",
        "BigDecimal, BIG_DECIMAL",
        "String, STRING",
        "Blob, BLOB"
    })
    void simpleTypesNeedNoDeclaration(String shape, BasicKind kind) {
        assertThat(member(withInput("m: " + shape, ""), "m"))
                .isEqualTo(plain("m", new Slot(new TypeRef.Basic(kind), List.of())));
    }

    @Test
    void listsAndMapsAreWrittenOutInTheirPlaces() {
        String model = withInput("m: M", """
                map M { key: K, value: L }
                @length(max: 9) string K
                @sparse list L { @length(min: 1) member: Blob }
                """);

        Slot element = new Slot(new TypeRef.Basic(BasicKind.BLOB), List.of(new Constraint.Length(1L, null)));
        Slot value = new Slot(new TypeRef.ListOf(Id.of("test#L"), element, true), List.of());
        Slot key = new Slot(new TypeRef.Basic(BasicKind.STRING), List.of(new Constraint.Length(null, 9L)));
        assertThat(member(model, "m").type()).isEqualTo(new TypeRef.MapOf(Id.of("test#M"), key, value, false));
    }

    @Test
    void aMembersConstraintCountsBeforeItsTargets() {
        String model = withInput(
                "@length(min: 2) m: T\nn: T\n@range(min: 0.5) o: Double",
                "@length(min: 1, max: 5)\n@pattern(\"^\\\\s$\")\nstring T");

        Constraint pattern = new Constraint.Pattern("^\\s$", PatternEngine.SCAN, "^\\s$", "");
        assertThat(member(model, "m").slot().constraints()).containsExactly(new Constraint.Length(2L, null), pattern);
        assertThat(member(model, "n").slot().constraints()).containsExactly(new Constraint.Length(1L, 5L), pattern);
        assertThat(member(model, "o").slot().constraints())
                .containsExactly(new Constraint.Range(new BigDecimal("0.5"), null));
    }

    @Test
    void uniqueItemsStandLast() {
        String model = withInput("m: L", "@uniqueItems @length(max: 3) list L { member: String }");

        assertThat(member(model, "m").slot().constraints())
                .containsExactly(new Constraint.Length(null, 3L), new Constraint.UniqueItems());
    }

    @Test
    void timestampsKeepTheFormatOfTheMemberThenOfTheTarget() {
        String model = withInput(
                "@timestampFormat(\"http-date\") a: T\nb: T\nc: Timestamp",
                "@timestampFormat(\"epoch-seconds\") timestamp T");

        assertThat(member(model, "a").type()).isEqualTo(new TypeRef.Timestamp(TimestampFormat.HTTP_DATE));
        assertThat(member(model, "b").type()).isEqualTo(new TypeRef.Timestamp(TimestampFormat.EPOCH_SECONDS));
        assertThat(member(model, "c").type()).isEqualTo(new TypeRef.Timestamp(TimestampFormat.UNSPECIFIED));
    }

    @Test
    void defaultsKeepTheirValueAndRequiredOnesToo() {
        String model = withInput("""
                a: Integer = 7
                b: String = "x"
                c: Boolean = true
                d: L = []
                e: M = {}
                @required
                f: Double = 0.1
                g: Blob = ""
                h: Timestamp = 0
                """, "list L { member: String }\nmap M { key: String, value: String }");

        assertThat(structure(lowered(model)).members())
                .extracting(Member::presence)
                .containsExactly(
                        new Presence.Defaulted(new Literal.Numeric(new BigDecimal(7))),
                        new Presence.Defaulted(new Literal.Text("x")),
                        new Presence.Defaulted(new Literal.Flag(true)),
                        new Presence.Defaulted(new Literal.EmptyList()),
                        new Presence.Defaulted(new Literal.EmptyMap()),
                        new Presence.Defaulted(new Literal.Numeric(new BigDecimal("0.1"))),
                        new Presence.Defaulted(new Literal.Text("")),
                        new Presence.Defaulted(new Literal.Numeric(new BigDecimal(0))));
    }

    @Test
    void aServerHoldsRequiredInputAndAClientAloneMayLackIt() {
        String model = withInput(
                "@required a: String\nb: T",
                "structure T { @required c: String\n@clientOptional @required d: String }");

        ServiceModel strict = lowered(model);
        ServiceModel lenient = lowered(model, Set.of(Artifact.TYPES, Artifact.CLIENT), new Diagnostics());

        assertThat(presences(strict, "test#RunInput")).containsExactly(new Presence.Always(), new Presence.Maybe());
        assertThat(presences(strict, "test#T")).containsExactly(new Presence.Always(), new Presence.Always());
        assertThat(presences(lenient, "test#RunInput")).containsExactly(new Presence.Maybe(), new Presence.Maybe());
        assertThat(presences(lenient, "test#T")).containsExactly(new Presence.Always(), new Presence.Maybe());
        assertThat(structure(lenient).members().get(0).required()).isTrue();
    }

    @Test
    void sensitivityReachesThroughListsAndMapsButNotStructures() {
        String model = withInput("a: Secret\nb: L\nc: M\nd: Open\ne: Closed\nf: String", """
                @sensitive string Secret
                list L { member: M }
                map M { key: String, value: Secret }
                structure Open { x: Secret }
                @sensitive structure Closed {}
                """);

        assertThat(structure(lowered(model)).members())
                .extracting(Member::sensitive)
                .containsExactly(true, true, true, false, true, false);
    }

    @Test
    void docsAndDeprecationAreThoseOfThePlace() {
        String model = withInput(
                "/// Words.\n@deprecated(message: \"no\", since: \"1\") a: T\nb: T",
                "/// Other.\n@deprecated string T");

        assertThat(member(model, "a").docs()).isEqualTo(new Docs("Words.", new Deprecation("no", "1")));
        assertThat(member(model, "b").docs()).isEqualTo(Docs.NONE);
    }

    @Test
    void enumsKeepNamesValuesAndOrder() {
        ServiceModel service = lowered(withInput("a: E", "enum E {\n Z\n /// First.\n A = \"an a\"\n }"));

        assertThat(service.declarations().get(Id.of("test#E")))
                .isEqualTo(new EnumDeclaration(
                        Id.of("test#E"),
                        Origin.UNKNOWN,
                        Docs.NONE,
                        List.of(
                                new EnumValue("Z", Docs.NONE, "Z"),
                                new EnumValue("A", new Docs("First.", null), "an a"))));
    }

    @Test
    void enumsOfTheFirstVersionOfSmithyAreEnumsEvenWithoutNames() {
        ServiceModel service = lowered("""
                $version: "1.0"
                namespace test
                @aws.protocols#awsJson1_1
                service S { version: "1", operations: [Run] }
                operation Run { input: RunInput }
                structure RunInput { a: E }
                @enum([{ value: "t1.micro" }, { value: "other" }])
                string E
                """);

        assertThat(service.declarations().get(Id.of("test#E")))
                .isInstanceOfSatisfying(
                        EnumDeclaration.class,
                        declaration -> assertThat(declaration.values())
                                .extracting(EnumValue::name, EnumValue::value)
                                .containsExactly(tuple("t1_micro", "t1.micro"), tuple("other", "other")));
        assertThat(structure(service).members().get(0).type()).isEqualTo(new TypeRef.EnumRef(Id.of("test#E")));
    }

    @Test
    void membersOfMixinsStandInTheStructureAndTheMixinIsGone() {
        ServiceModel service = lowered(withInput(
                "a: T", "@mixin structure M { /// Mixed.\n @required x: String }\nstructure T with [M] { y: String }"));

        assertThat(structure(service, "test#T").members())
                .extracting(Member::name)
                .containsExactly("x", "y");
        assertThat(service.declarations()).doesNotContainKey(Id.of("test#M"));
    }

    @Test
    void errorsHaveTheStatusOfTheirTraitOrOfTheirFault() {
        ServiceModel service = lowered(withService("operations: [Run]", """
                operation Run { errors: [A, B, C] }
                @error("client") structure A {}
                @error("server") structure B {}
                @error("client") @httpError(404) structure C {}
                """));

        assertThat(service.declarations().values())
                .filteredOn(ErrorDeclaration.class::isInstance)
                .map(ErrorDeclaration.class::cast)
                .extracting(ErrorDeclaration::fault, ErrorDeclaration::httpStatus)
                .containsExactly(tuple(Fault.CLIENT, 400), tuple(Fault.SERVER, 500), tuple(Fault.CLIENT, 404));
    }

    @Test
    void errorsSayWhetherTheCallMayBeMadeAgain() {
        ServiceModel service = lowered(withService("operations: [Run]", """
                operation Run { errors: [A, B, C] }
                @error("client") structure A {}
                @error("server") @retryable structure B {}
                @error("client") @retryable(throttling: true) structure C {}
                """));

        assertThat(service.declarations().values())
                .filteredOn(ErrorDeclaration.class::isInstance)
                .map(ErrorDeclaration.class::cast)
                .extracting(ErrorDeclaration::retry)
                .containsExactly(Retry.UNSAID, Retry.YES, Retry.THROTTLED);
    }

    @Test
    void recursiveStructuresAreLoweredOnce() {
        ServiceModel service = lowered(withInput("a: T", "structure T { again: Ts }\nlist Ts { member: T }"));

        assertThat(service.declarations().keySet()).contains(Id.of("test#T"));
        assertThat(service.inputs()).containsExactly(INPUT, Id.of("test#T"));
        assertThat(service.constrained()).isEmpty();
    }

    private static Member member(String model, String name) {
        return structure(lowered(model)).members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Presence> presences(ServiceModel service, String id) {
        return structure(service, id).members().stream().map(Member::presence).toList();
    }

    private static WithMembers structure(ServiceModel service) {
        return structure(service, "test#RunInput");
    }

    private static WithMembers structure(ServiceModel service, String id) {
        return (WithMembers) Objects.requireNonNull(service.declarations().get(Id.of(id)), id);
    }

    private static Member plain(String name, Slot slot) {
        return new Member(name, Origin.UNKNOWN, Docs.NONE, slot, new Presence.Maybe(), false, false);
    }
}
