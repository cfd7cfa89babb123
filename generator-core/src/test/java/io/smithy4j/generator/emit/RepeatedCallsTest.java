package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs paginators and waiters of uncommon forms, through {@code RepeatedProbe} in the test resources. */
class RepeatedCallsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/emit");
    private static Class<?> probe = RepeatedCallsTest.class;

    @BeforeAll
    static void compile() throws Exception {
        List<EmittedFile> files = new ArrayList<>(Emitting.emitted(RESOURCES.resolve("repeated.smithy"), Emitting.ALL));
        String text = Files.readString(RESOURCES.resolve("RepeatedProbe.java"));
        files.add(Emitting.file("example/repeated/RepeatedProbe.java", text));
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation.errors()).isEmpty();
        probe = new Loaded(compilation).loadClass("example.repeated.RepeatedProbe");
    }

    private static String answer(String method) throws ReflectiveOperationException {
        return (String) probe.getMethod(method).invoke(null);
    }

    private static String answer(String method, String json) throws ReflectiveOperationException {
        return (String) probe.getMethod(method, String.class).invoke(null, json.replace('\'', '"'));
    }

    @Test
    void itemsMayBeEntriesOfAMapDeepInTheOutput() throws Exception {
        assertThat(answer("ports")).isEqualTo("a1,b2");
    }

    @Test
    void aTokenMayBeAMap() throws Exception {
        assertThat(answer("log")).isEqualTo("[a][b]");
    }

    @Test
    void allOfThemMustBeAsExpected() throws Exception {
        assertThat(answer("moored", "{'ships':[{'state':'MOORED'},{'state':'MOORED'}]}"))
                .isEqualTo("moored 1");
        assertThat(answer("moored", "{'ships':[{'state':'MOORED'},{'state':'at-sea'}]}"))
                .isEqualTo("not yet");
        assertThat(answer("moored", "{'ships':[]}")).isEqualTo("not yet");
        assertThat(answer("moored", "{}")).isEqualTo("not yet");
    }

    @Test
    void aFailureSaysWhatTheModelWantsItToSay() throws Exception {
        assertThat(answer("moored", "{'ships':[{'state':'SUNK'}],'note':'hit a rock'}"))
                .isEqualTo("Moored will not come, as the answer to call 1 tells: hit a rock");
    }

    @Test
    void errorsAreToldByTheirNames() throws Exception {
        assertThat(answer("moored", "{'__type':'Fog'}")).isEqualTo("not yet");
        assertThat(answer("moored", "{'__type':'Storm'}"))
                .isEqualTo("Moored will not come, as the answer to call 1 tells: Storm");
        assertThat(answer("moored", "{'__type':'Other'}"))
                .isEqualTo("Moored will not come, as the answer to call 1 tells: Other");
    }

    @Test
    void theInputMayTakePart() throws Exception {
        assertThat(answer("sameNumber", "{'ships':[{},{}]}")).isEqualTo("same 1");
        assertThat(answer("sameNumber", "{'ships':[{}]}")).isEqualTo("not yet");
    }

    @Test
    void anyAnswerMayBeWhatIsWaitedFor() throws Exception {
        assertThat(answer("answered", "{}")).isEqualTo("answered 1");
        assertThat(answer("answered", "{'__type':'Other'}")).isEqualTo("not yet");
    }
}
