package io.smithy4j.generator.lower;

import static io.smithy4j.generator.Models.lowered;
import static io.smithy4j.generator.Models.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumValue;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Literal;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Origin;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.ir.Slot;
import io.smithy4j.generator.ir.TypeRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypeLoweringTest {
    @Test
    void intEnumsKeepTheirNumbersAndWhatIsInternal() {
        ServiceModel model = lowered(withInput("m: E = 2", "intEnum E {\nONE = 1\n@internal\nTWO = 2\n}"));

        assertThat(model.declarations().get(Id.of("test#E")))
                .isEqualTo(new IntEnumDeclaration(
                        Id.of("test#E"),
                        Origin.UNKNOWN,
                        Docs.NONE,
                        List.of(
                                new IntEnumValue("ONE", Docs.NONE, 1, false),
                                new IntEnumValue("TWO", Docs.NONE, 2, true))));
        assertThat(input(model).members().get(0))
                .isEqualTo(member(
                        "m",
                        new TypeRef.IntEnumRef(Id.of("test#E")),
                        new Presence.Defaulted(new Literal.Numeric(new BigDecimal(2)))));
    }

    @Test
    void membersOfUnionsAreThereWhereTheyStand() {
        ServiceModel model = lowered(withInput("m: U", "union U { a: String, b: Unit, c: U, d: Document }"));

        assertThat(model.declarations().get(Id.of("test#U")))
                .isEqualTo(new UnionDeclaration(
                        Id.of("test#U"),
                        Origin.UNKNOWN,
                        Docs.NONE,
                        List.of(
                                always("a", new TypeRef.Basic(BasicKind.STRING)),
                                always("b", new TypeRef.Unit()),
                                always("c", new TypeRef.UnionRef(Id.of("test#U"))),
                                always("d", new TypeRef.Document()))));
        assertThat(model.declarations()).doesNotContainKey(Id.of("smithy.api#Unit"));
    }

    @Test
    void aTokenThatAClientFillsMayLack() {
        String model = withInput(
                "@required @idempotencyToken m: String\nn: T", "structure T { @required @idempotencyToken t: String }");

        Member token = input(lowered(model)).members().get(0);
        Member ofServer = input(lowered(model, Set.of(Artifact.TYPES, Artifact.SERVER), new Diagnostics()))
                .members()
                .get(0);

        assertThat(token.idempotencyToken()).isTrue();
        assertThat(token.presence()).isEqualTo(new Presence.Maybe());
        assertThat(ofServer.presence()).isEqualTo(new Presence.Always());
        assertThat(((WithMembers) Objects.requireNonNull(
                                lowered(model).declarations().get(Id.of("test#T"))))
                        .members()
                        .get(0)
                        .presence())
                .isEqualTo(new Presence.Always());
    }

    @Test
    void unionsLeadToWhatIsChecked() {
        ServiceModel model = lowered(withInput("m: U", "union U { a: T }\nstructure T { @length(min: 1) s: String }"));

        assertThat(model.constrained()).contains(Id.of("test#U"), Id.of("test#T"), Id.of("test#RunInput"));
        assertThat(model.inputs()).contains(Id.of("test#U"), Id.of("test#T"));
    }

    @Test
    void collectionsDeeperThanAnyMessageAreDocuments() {
        String lists = IntStream.range(0, 200)
                .mapToObj(number -> "list L" + number + " { member: L" + (number + 1) + " }")
                .collect(Collectors.joining("\n", "", "\nlist L200 { @length(min: 1) member: String }"));

        TypeRef type =
                input(lowered(withInput("m: L0", lists))).members().get(0).type();
        int depth = 0;
        while (type instanceof TypeRef.ListOf list) {
            assertThat(list.element().constraints()).isEmpty();
            type = list.element().type();
            depth++;
        }

        assertThat(type).isEqualTo(new TypeRef.Document());
        assertThat(depth).isEqualTo(128);
    }

    private static WithMembers input(ServiceModel model) {
        return (WithMembers) Objects.requireNonNull(model.declarations().get(Id.of("test#RunInput")));
    }

    private static Member always(String name, TypeRef type) {
        return member(name, type, new Presence.Always());
    }

    private static Member member(String name, TypeRef type, Presence presence) {
        return new Member(name, Origin.UNKNOWN, Docs.NONE, new Slot(type, List.of()), presence, false, false);
    }
}
