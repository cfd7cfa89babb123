package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the output of the broad model through {@code Probe}, which stands beside it in the test resources. */
class OutputBehavesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/emit");
    private static Class<?> probe = OutputBehavesTest.class;

    @BeforeAll
    static void compile() throws Exception {
        List<EmittedFile> files = new ArrayList<>(Emitting.emitted(RESOURCES.resolve("broad.smithy"), Emitting.ALL));
        files.add(Emitting.file("example/broad/Probe.java", Files.readString(RESOURCES.resolve("Probe.java"))));
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation.errors()).isEmpty();
        probe = new Loaded(compilation).loadClass("example.broad.Probe");
    }

    @Test
    void valuesSurviveClientAndServer() throws Exception {
        assertThat(answer("roundTrip")).isEqualTo("true 1 true true");
    }

    @Test
    void sensitiveMembersAreNotPrinted() throws Exception {
        assertThat(answer("text")).contains("id=abc", "secret=[redacted]").doesNotContain("hush");
    }

    @Test
    void defaultsOfTheModelStandIn() throws Exception {
        assertThat(answer("defaults"))
                .isEqualTo("true 9007199254740991 0.25 1.5 hi 2020-01-02T03:04:05Z green null LARGE NaN -Infinity");
    }

    @Test
    void buildersNameWhatIsMissing() throws Exception {
        assertThat(answer("refusal")).contains("Parcel", "id");
    }

    @Test
    void collectionsAreCopiedAtEveryDepth() throws Exception {
        assertThat(answer("nothingAliases")).isEqualTo("[[a]] [a, null] [[[a]]] {k=[a]}");
    }

    @Test
    void collectionsThatWereReadAreKeptAtEveryDepth() throws Exception {
        assertThat(answer("copiesOfWhatWasRead")).isEqualTo("true [[[a], [b]]] {k=[a], l=null}");
    }

    @Test
    void validatorsReportInTheOrderOfTheModel() throws Exception {
        assertThat(answer("violations"))
                .isEqualTo("/parcel/id /parcel/weight /parcel/colours/1 /parcel/tags /kinds/anInteger"
                        + " /kinds/aFloat /kinds/aBigInteger /kinds/aBlob /all/unique /all/unique"
                        + " /all/sizes/1 /all/sizeByName/k /all/payments/0/again/colour");
    }

    @Test
    void theValuesOfIntEnumsAreToldButInternalOnes() throws Exception {
        assertThat(answer("enumMessage"))
                .isEqualTo("Value at '/all/sizes/0' failed to satisfy constraint:"
                        + " Member must satisfy enum value set: [1, 2]");
    }

    @Test
    void unionsSurviveClientAndServerAndHideWhatIsSensitive() throws Exception {
        assertThat(answer("unions")).isEqualTo("true Secret[value=[redacted]]");
    }

    @Test
    void aClientSendsVariantsAgainThatItDoesNotKnow() throws Exception {
        assertThat(answer("unknownVariants"))
                .isEqualTo(
                        "Unknown[tag=later] {\"id\":\"x\",\"path\":{\"payment\":{\"later\":{\"a\":[1,1.50,null]}}}}");
    }

    @Test
    void aServerTakesUnionsWithExactlyOneKnownMember() throws Exception {
        assertThat(answer("refusedUnions")).isEqualTo("400 SerializationException, ".repeat(6) + "200 null");
    }

    @Test
    void missingMembersAreToldInsideOfUnions() throws Exception {
        assertThat(answer("missingInsideUnions"))
                .contains("\"path\":\"/path/payment/again/card/backup\"")
                .contains("\"path\":\"/path/payment/again/card/terms\"");
    }

    @Test
    void whatARequiredMemberLacksIsCorrected() throws Exception {
        assertThat(answer("corrected")).isEqualTo(" Unknown[tag=] null");
    }

    @Test
    void defaultsOfDocumentsStandIn() throws Exception {
        assertThat(answer("documents")).isEqualTo("hi 7 1.5 [] {} true");
    }

    @Test
    void errorsKeepTheirTypeAndMembers() throws Exception {
        assertThat(answer("errors")).isEqualTo("busy 503 3 7 far InternalFailure 500 /parcel/id");
    }

    private static String answer(String method) throws ReflectiveOperationException {
        return (String) probe.getMethod(method).invoke(null);
    }
}
