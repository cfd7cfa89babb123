package io.smithy4j.tools.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.tools.diff.java.JavaChange.Breaks;
import io.smithy4j.tools.diff.java.JavaChange.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaComparisonTest {
    @Test
    void aMethodThatIsGoneBreaksCallers() throws IOException {
        assertThat(changes("public final class Value { public int a() { return 1; } }", "public final class Value {}"))
                .containsExactly(new JavaChange(Kind.REMOVED, "p.Value", "int a()", null, Breaks.CALLERS));
    }

    @Test
    void anotherResultIsAChange() throws IOException {
        assertThat(changes(
                        "public final class Value { public int a() { return 1; } }",
                        "public final class Value { public long a() { return 1; } }"))
                .containsExactly(new JavaChange(Kind.CHANGED, "p.Value", "int a()", "long a()", Breaks.CALLERS));
    }

    @Test
    void aMethodThatAHandlerLacksBreaksImplementers() throws IOException {
        assertThat(changes(
                        "public interface EchoHandler {}", "public interface EchoHandler { void say(String text); }"))
                .containsExactly(
                        new JavaChange(Kind.ADDED, "p.EchoHandler", null, "void say(String)", Breaks.IMPLEMENTERS));
    }

    @Test
    void aMethodWithABodyBreaksNobody() throws IOException {
        assertThat(changes("public interface EchoHandler {}", "public interface EchoHandler { default void say() {} }"))
                .extracting(JavaChange::breaks)
                .containsExactly(Breaks.NOBODY);
    }

    @Test
    void aMethodThatAClientGainsBreaksNobody() throws IOException {
        assertThat(changes("public interface EchoClient {}", "public interface EchoClient { void say(); }"))
                .extracting(JavaChange::breaks)
                .containsExactly(Breaks.NOBODY);
    }

    @Test
    void whatOthersCannotSeeIsNotTold() throws IOException {
        assertThat(changes(
                        "public final class Value { private int a; int b() { return 1; } }\nfinal class Hidden {}",
                        "public final class Value {}"))
                .isEmpty();
    }

    @Test
    void bodiesAndAnnotationsAreNotTold() throws IOException {
        assertThat(changes(
                        "public final class Value { public @Nullable String a() { return null; } }",
                        "public final class Value { public String a() { return \"a\"; } }"))
                .isEmpty();
    }

    @Test
    void aConstantOfAnEnumThatIsGoneIsTold() throws IOException {
        assertThat(changes("public enum Known { A, B }", "public enum Known { A }"))
                .extracting(JavaChange::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void aVariantOfAUnionIsAType() throws IOException {
        assertThat(changes(
                        "public sealed interface Way { record Left(String value) implements Way {} }",
                        "public " + "sealed interface Way { record Left(int value) implements Way {} }"))
                .containsExactly(
                        new JavaChange(Kind.CHANGED, "p.Way.Left", "String value", "int value", Breaks.CALLERS));
    }

    private static List<JavaChange> changes(String before, String after) throws IOException {
        return JavaComparison.compare(
                Map.of("p/A.java", "package p;\n" + before), Map.of("p/A.java", "package p;\n" + after));
    }
}
