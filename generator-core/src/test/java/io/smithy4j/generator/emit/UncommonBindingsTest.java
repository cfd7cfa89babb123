package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs what few models bind through {@code BindingsProbe}, and two JSON forms of one service through {@code FormsProbe}. */
class UncommonBindingsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/emit");
    private static Class<?> bindings = UncommonBindingsTest.class;
    private static Class<?> forms = UncommonBindingsTest.class;

    @BeforeAll
    static void compile() throws Exception {
        bindings = probe("bindings", "example.bindings.BindingsProbe");
        forms = probe("forms", "example.forms.FormsProbe");
    }

    private static Class<?> probe(String model, String name) throws Exception {
        List<EmittedFile> files = new ArrayList<>(Emitting.emitted(RESOURCES.resolve(model + ".smithy"), Emitting.ALL));
        String text = Files.readString(RESOURCES.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java"));
        files.add(Emitting.file(name.replace('.', '/') + ".java", text));
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation.errors()).isEmpty();
        return new Loaded(compilation).loadClass(name);
    }

    @Test
    void nullsAreNotSentAndEnumsAreSentAsTheirValues() throws Exception {
        assertThat(called("sent").lines())
                .containsExactly(
                        "Words=a&Words=b&small=good []",
                        "small=good&small=bad []",
                        "null [X-Kind-small: good, X-Words: a, b]");
    }

    @Test
    void whatWasSentComesBackAsEnums() throws Exception {
        assertThat(called("received").lines())
                .containsExactly(
                        "SearchInput[words=null, byKind={small=good}]",
                        "ListedInput[byKind={small=[good, bad]}]",
                        "TaggedInOut[words=[a, b], byKind={small=good}]",
                        "TaggedInOut[words=[a, b], byKind={small=good}]");
    }

    @Test
    void everyKindOfPayloadThatIsJsonTravels() throws Exception {
        assertThat(called("payloads").lines())
                .containsExactly(
                        "ChooseOutput[choice=Part[value=Part[id=p]]]",
                        "ChooseOutput[choice=Text[value=t]]",
                        "FreeOutput[value=text]",
                        "FreeOutput[value=[1, null]]",
                        "FreeOutput[value=null]");
    }

    @Test
    void whatIsWrongInsideOfAPayloadIsToldWithItsPath() throws Exception {
        assertThat(called("refused").lines())
                .containsExactly(
                        "400 /choice/part/id",
                        "400 /choice",
                        "400 {\"message\":\"/other: the union has no member of this name\"}",
                        "400 {\"message\":\"the JSON ends too early\"}");
    }

    @Test
    void statusAndBodyOfAnErrorMayBeMembers() throws Exception {
        assertThat(called("errors").lines()).containsExactly("418 418 short and stout", "500 because Part[id=p]");
    }

    // The sum of {"text":"base64 encoded md5 checksum"}.
    @Test
    void requestsCarryTheSumOfTheirBodyWhereTheModelAsksForIt() throws Exception {
        assertThat(called("checksum")).isEqualTo("znJ+JoFdwgi/k1ao9nu4xA==");
    }

    @Test
    void streamsArriveAsTheyWereSent() throws Exception {
        assertThat(called("streams").lines())
                .containsExactly(
                        "n OptionalLong[5] hello",
                        "image/png pixels",
                        "echo",
                        "",
                        "the stream at /data must have a length: make it with HttpBody.of(stream, length),"
                                + " or from a file or bytes",
                        "400 {\"message\":\"/data: the body must come with a Content-Length\"}");
    }

    @Test
    void eachProtocolOfAServiceHasItsOwnNamesOfMembers() throws Exception {
        String rest =
                "{\"renamed\":\"n\",\"inner\":{\"deep\":\"d\"},\"choice\":{\"first\":\"f\"},\"same\":{\"plain\":\"p\"}}";
        String aws =
                "{\"name\":\"n\",\"inner\":{\"value\":\"d\"},\"choice\":{\"one\":\"f\"},\"same\":{\"plain\":\"p\"}}";

        assertThat(answered("", rest)).isEqualTo(rest);
        assertThat(answered("Both.Turn", aws)).isEqualTo(aws);
        assertThat(answered("", "{}")).isEqualTo("{\"reason\":\"no name\"}");
        assertThat(answered("Both.Turn", "{}")).isEqualTo("{\"__type\":\"Stuck\",\"why\":\"no name\"}");
    }

    private static String called(String method) throws ReflectiveOperationException {
        return (String) bindings.getMethod(method).invoke(null);
    }

    private static String answered(String target, String body) throws ReflectiveOperationException {
        return (String) forms.getMethod("answered", String.class, String.class).invoke(null, target, body);
    }
}
