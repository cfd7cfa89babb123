package io.smithy4j.generator.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.GenerationResult;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text of a model becomes code, whatever it is and wherever it stands; and it is still the same text at run time. */
class InjectionMatrixTest {
    @TempDir
    Path folder;

    @Test
    void noTextOfAModelBecomesCode() throws Exception {
        Generations generations = new Generations(Files.createDirectory(folder.resolve("models")));
        GenerationResult result = generations.run();
        Path classes = Files.createDirectory(folder.resolve("classes"));
        compile(result.files(), classes);
        Path expected = folder.resolve("expected");
        List<String> kept = kept(generations);
        Files.write(expected, kept);

        String output = loaded(classes, expected);

        int payloads = Payloads.ALL.size();
        int sinks = generations.sinks().size();
        System.out.println("injection: " + payloads + " payloads x " + sinks + " sinks, " + payloads * sinks
                + " combinations, " + generations.refusals() + " refused, " + output.strip());
        assertThat(output).endsWith("kept " + kept.size() + " values, markers 0\n");
        assertThat(payloads).isGreaterThanOrEqualTo(30);
        assertThat(sinks).isGreaterThanOrEqualTo(40);
    }

    private static List<String> kept(Generations generations) {
        List<String> kept = new ArrayList<>();
        for (int number = 0; number < Payloads.ALL.size(); number++) {
            for (String sink : KeptValues.SINKS) {
                String payload = Payloads.ALL.get(number);
                if (!generations.refusedFor(number).contains(sink) && isWhole(sink, payload)) {
                    kept.add(Generations.namespace(number) + " " + sink + " "
                            + LoadingProgram.ascii(LoadingProgram.bytes(payload)));
                }
            }
        }
        return kept;
    }

    // Half a surrogate pair has no UTF-8, so it cannot travel; and in a URI some characters end a parameter.
    private static boolean isWhole(String sink, String payload) {
        boolean travels = sink.startsWith("json-") || sink.startsWith("query-") || sink.endsWith("-blob");
        boolean isUnicode = StandardCharsets.UTF_8.newEncoder().canEncode(payload);
        return (isUnicode || !travels) && !(sink.equals("query-literal-value") && payload.matches("(?s).*[&#%].*"));
    }

    private static void compile(Map<String, String> files, Path classes) {
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((path, text) ->
                sources.add(new SimpleJavaFileObject(URI.create("rendered:/" + path), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                }));
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "-d", classes.toString(), "-Xlint:all,-path", "-Werror", "-Xdoclint:all,-missing", "-proc:none");

        Boolean succeeded = ToolProvider.getSystemJavaCompiler()
                .getTask(complaints, null, null, options, null, sources)
                .call();

        assertThat(complaints.toString()).isEmpty();
        assertThat(succeeded).isTrue();
    }

    private String loaded(Path classes, Path expected) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadingProgram.class.getName(),
                        classes.toString(),
                        expected.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }
}
