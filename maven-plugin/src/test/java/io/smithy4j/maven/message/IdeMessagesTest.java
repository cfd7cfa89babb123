package io.smithy4j.maven.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeMessagesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path project;

    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void models() throws IOException {
        Files.createDirectories(project.resolve("models"));
        Files.writeString(project.resolve("models/a.smithy"), "");
    }

    @Test
    void aDiagnosticStandsAtItsLineAndColumnWithItsHint() throws IOException {
        show(error(new SourcePosition("models/a.smithy", 3, 5)));

        assertThat(heard)
                .containsExactly(
                        "remove a.smithy", "add a.smithy 3:5 severity 2: NO_SERVICE: there is none; write one");
    }

    @Test
    void messagesOfEarlierRunsGoWhenThereIsNothingToSay() throws IOException {
        show();

        assertThat(heard).containsExactly("remove a.smithy");
    }

    @Test
    void aDiagnosticOfAWholeFileStandsAtItsFirstLine() throws IOException {
        show(error(new SourcePosition("models/a.smithy", 0, 0)));

        assertThat(heard).anyMatch(line -> line.startsWith("add a.smithy 1:0 "));
    }

    @Test
    void whatIsNotInAFileOfTheProjectIsForTheLog() throws IOException {
        show(error(SourcePosition.NONE), error(new SourcePosition("a.jar!/META-INF/smithy/x.smithy", 1, 1)));

        assertThat(heard).containsExactly("remove a.smithy");
    }

    private void show(Diagnostic... diagnostics) throws IOException {
        new IdeMessages(ide(), project)
                .show(List.of(project.resolve("models"), project.resolve("absent")), List.of(diagnostics));
    }

    private static Diagnostic error(SourcePosition position) {
        return new Diagnostic(DiagnosticId.NO_SERVICE, position, "there is none", "write one");
    }

    /** An IDE that writes down what it is told. */
    private BuildContext ide() {
        return (BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                    String file = ((File) arguments[0]).getName();
                    heard.add(
                            switch (method.getName()) {
                                case "removeMessages" -> "remove " + file;
                                case "addMessage" ->
                                    "add " + file + " " + arguments[1] + ":" + arguments[2] + " severity "
                                            + arguments[4] + ": " + arguments[3];
                                default -> throw new UnsupportedOperationException(method.getName());
                            });
                    return null;
                });
    }
}
