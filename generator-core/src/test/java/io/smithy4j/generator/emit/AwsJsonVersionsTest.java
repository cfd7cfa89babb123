package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import io.smithy4j.generator.ir.Artifact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs a service that speaks both versions of awsJson, through {@code QueryProbe} in the test resources. */
class AwsJsonVersionsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/emit");
    private static Class<?> probe = AwsJsonVersionsTest.class;

    @BeforeAll
    static void compile() throws Exception {
        List<EmittedFile> files = new ArrayList<>(Emitting.emitted(RESOURCES.resolve("query.smithy"), Emitting.ALL));
        String text = Files.readString(RESOURCES.resolve("QueryProbe.java"));
        files.add(Emitting.file("example/query/QueryProbe.java", text));
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation.errors()).isEmpty();
        probe = new Loaded(compilation).loadClass("example.query.QueryProbe");
    }

    @Test
    void anErrorIsNamedByItsWholeIdInTheBodyOfTheOldVersionOnly() throws Exception {
        assertThat(answer("errorInOldVersion"))
                .isEqualTo("400 application/x-amz-json-1.0 Empty Queue.Empty;Sender"
                        + " {\"__type\":\"example.query#Empty\",\"message\":\"none\"}");
        assertThat(answer("errorInNewVersion"))
                .isEqualTo("400 application/x-amz-json-1.1 Empty Queue.Empty;Sender"
                        + " {\"__type\":\"Empty\",\"message\":\"none\"}");
    }

    @Test
    void anOutputThatTheModelLeavesOutHasNoBody() throws Exception {
        assertThat(answer("unit")).isEqualTo("200 application/x-amz-json-1.0 null null ");
    }

    @Test
    void aClientOfAQueryCompatibleServiceSaysSo() throws Exception {
        assertThat(answer("requestHeaders")).isEqualTo("[application/x-amz-json-1.1, true, none]");
    }

    @Test
    void aClientFillsTheIdempotencyTokenThatTheCallerLeavesOut() throws Exception {
        assertThat(answer("tokens")).isEqualTo("[{\"token\":\"made\"}, {\"token\":\"own\"}]");
    }

    @Test
    void aServerStillAsksForARequiredToken() throws Exception {
        assertThat(answer("missingToken")).contains("400", "ValidationException", "/token");
    }

    @Test
    void aClientTellsTheCodeThatTheErrorHadInAwsQuery() throws Exception {
        assertThat(answer("codes")).isEqualTo("Queue.Empty none");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "SERVER"})
    void eachSideCompilesAlone(Artifact side) {
        List<EmittedFile> files = Emitting.emitted(RESOURCES.resolve("query.smithy"), Set.of(Artifact.TYPES, side));

        CompilationSubject.assertThat(Compiling.compiled(files)).succeededWithoutWarnings();
    }

    @Test
    void aClientHasTheClassesOfItsVersionOnly() {
        List<EmittedFile> files =
                Emitting.emitted(RESOURCES.resolve("query.smithy"), Set.of(Artifact.TYPES, Artifact.CLIENT));

        assertThat(files).extracting(EmittedFile::path).noneMatch(path -> path.contains("AwsJson10"));
    }

    private static String answer(String method) throws ReflectiveOperationException {
        return (String) probe.getMethod(method).invoke(null);
    }
}
