package io.smithy4j.generator.lower;

import static io.smithy4j.generator.Models.lowered;
import static io.smithy4j.generator.Models.withInput;
import static io.smithy4j.generator.Models.withService;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.Models;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.HostPrefix;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Origin;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.Rejection;
import io.smithy4j.generator.ir.Sending;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationLoweringTest {
    private static final Id VALIDATION = Id.of("smithy.framework#ValidationException");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void unitBecomesAnEmptyStructureOfTheOperationsOwn() {
        ServiceModel service = lowered(withService("operations: [Run]", "operation Run {}"));

        Id input = Id.of("test#RunInput");
        assertThat(service.operations())
                .containsExactly(new Operation(
                        Id.of("test#Run"), Origin.UNKNOWN, Docs.NONE, input, Id.of("test#RunOutput"), List.of()));
        assertThat(service.declarations().get(input))
                .isEqualTo(new StructureDeclaration(input, Origin.UNKNOWN, Docs.NONE, List.of(), true));
        assertThat(service.inputs()).containsExactly(input);
    }

    @Test
    void thePrefixOfTheHostIsTakenApart() {
        ServiceModel service = lowered(withService("operations: [Run]", """
                @endpoint(hostPrefix: "data.{tenant}.")
                operation Run { input := { @required @hostLabel tenant: String } }"""));

        assertThat(service.operations().get(0).sending())
                .isEqualTo(new Sending(
                        new HostPrefix(List.of(
                                new HostPrefix.Part(HostPrefix.Kind.LITERAL, "data."),
                                new HostPrefix.Part(HostPrefix.Kind.LABEL, "tenant"),
                                new HostPrefix.Part(HostPrefix.Kind.LITERAL, "."))),
                        false,
                        false,
                        List.of()));
    }

    @Test
    void requestsAreCompressedOnlyIfTheModelAllowsGzip() {
        ServiceModel service = lowered(withService(
                "operations: [Run]",
                "@requestCompression(encodings: [\"gzip\"])\noperation Run { input := { text: String } }"));

        assertThat(service.operations().get(0).sending()).isEqualTo(new Sending(null, true, false, List.of()));
    }

    @Test
    void theEmptyStructureGivesWayToAShapeOfItsName() {
        ServiceModel service = lowered(withService(
                "operations: [Run]",
                "operation Run { output := { x: runINPUT } }\nstructure runINPUT {}\nstring RunOperationInput"));

        assertThat(service.operations().get(0).input()).isEqualTo(Id.of("test#RunOperationInput2"));
    }

    @Test
    void operationsOfResourcesAndErrorsOfTheServiceBelongToIt() {
        ServiceModel service = lowered(withService("resources: [R], errors: [Wide]", """
                resource R { identifiers: { id: String }, read: Read, collectionOperations: [Sweep], resources: [Inner] }
                resource Inner { identifiers: { id: String }, operations: [Poke] }
                @readonly operation Read { input := { @required id: String }, errors: [Narrow] }
                operation Sweep {}
                operation Poke { input := { @required id: String } }
                @error("server") structure Wide {}
                @error("client") structure Narrow {}
                """));

        assertThat(service.operations())
                .extracting(operation -> operation.id().name())
                .containsExactly("Poke", "Read", "Sweep");
        assertThat(service.operations().get(1).errors())
                .containsExactly(VALIDATION, Id.of("test#Narrow"), Id.of("test#Wide"));
        assertThat(service.operations().get(2).errors()).containsExactly(Id.of("test#Wide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@required a: String", "@length(max: 3) a: String", "a: E", "a: Es", "a: Deep"})
    void constrainedInputGetsTheValidationErrorAndANote(String member) {
        String model = withInput(
                member,
                "enum E { A }\nlist Es { member: E }\nstructure Deep { again: Deep, b: Deeper }\nstructure Deeper { @required c: String }");

        ServiceModel service = lowered(model, EnumSet.allOf(Artifact.class), diagnostics);

        assertThat(service.operations().get(0).errors()).containsExactly(VALIDATION);
        assertThat(service.declarations()).containsKeys(VALIDATION, Id.of("smithy.framework#ValidationExceptionField"));
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "input that breaks a constraint is answered with " + VALIDATION + ", which was added to Run");
    }

    @Test
    void anErrorOfTheServiceThatHasTheNameTellsWhatIsWrong() {
        ServiceModel service = lowered(withOwnValidationError("Message: String\nreason: String"));

        assertThat(service.operations().get(0).errors()).containsExactly(Id.of("test#ValidationException"));
        assertThat(service.rejection()).isEqualTo(new Rejection(Id.of("test#ValidationException"), "Message"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text: String", "message: Integer", "message: String\n@required reason: String"})
    void anErrorOfTheServiceThatCannotTellIsLeftAlone(String members) {
        ServiceModel service = lowered(withOwnValidationError(members));

        assertThat(service.operations().get(0).errors()).containsExactly(Id.of("test#ValidationException"));
        assertThat(service.rejection()).isNull();
    }

    @Test
    void unconstrainedInputAndClientsAloneAddNoError() {
        ServiceModel unconstrained = lowered(withInput("a: String", ""), EnumSet.allOf(Artifact.class), diagnostics);
        ServiceModel client = lowered(withInput("@required a: String", ""), Set.of(Artifact.CLIENT), diagnostics);

        assertThat(unconstrained.operations().get(0).errors()).isEmpty();
        assertThat(client.operations().get(0).errors()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void whoListsTheErrorHearsNothing() {
        String model = withInput("@required a: String", "")
                .replace("operations: [Run]", "operations: [Run], errors: [" + VALIDATION + "]");

        ServiceModel service = lowered(model, EnumSet.allOf(Artifact.class), diagnostics);

        assertThat(service.operations().get(0).errors()).containsExactly(VALIDATION);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void validatorsHaveToCheckWhatConstraintsReach() {
        ServiceModel service = lowered(
                withInput(
                        "a: Holder\n@required b: String",
                        "structure Holder { c: Bound, d: Free }\nstructure Bound { @range(max: 1) e: Integer }\nstructure Free {}"));

        assertThat(service.constrained()).extracting(Id::name).containsExactly("Bound", "Holder", "RunInput");
    }

    @Test
    void aMissingRequiredMemberIsAValidatorsOnlyWhereJavaCanLackIt() {
        String model = withInput("@required b: String", "");

        assertThat(lowered(model).constrained()).isEmpty();
        assertThat(lowered(model, Set.of(Artifact.CLIENT), diagnostics).constrained())
                .containsExactly(Id.of("test#RunInput"));
    }

    @Test
    void theServiceKeepsWhatNamesAreMadeFrom() {
        ServiceModel service = lowered(Models.MACHINE_LEARNING);

        assertThat(service.sdkId()).isEqualTo("Machine Learning");
        assertThat(service.title()).isEqualTo("Amazon Machine Learning");
        assertThat(service.protocols()).containsExactly(Protocol.AWS_JSON_1_1);
    }

    private static String withOwnValidationError(String members) {
        return withInput(
                        "@required\na: String",
                        "@error(\"client\")\nstructure ValidationException {\n" + members + "\n}")
                .replace("operations: [Run]", "operations: [Run], errors: [ValidationException]");
    }
}
