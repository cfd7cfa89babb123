package io.smithy4j.maven.message;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;

/** Diagnostics beside the lines of the model files, where an IDE runs the build. On the command line the log has them. */
public final class IdeMessages {
    private final BuildContext context;
    private final Path baseDirectory;

    public IdeMessages(BuildContext context, Path baseDirectory) {
        this.context = context;
        this.baseDirectory = baseDirectory;
    }

    /** Takes the messages of earlier runs away and shows these. */
    public void show(List<Path> sources, List<Diagnostic> diagnostics) throws IOException {
        for (Path source : sources) {
            if (Files.exists(source)) {
                remove(source);
            }
        }
        diagnostics.forEach(this::add);
    }

    private void remove(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(Files::isRegularFile).forEach(file -> context.removeMessages(file.toFile()));
        }
    }

    /** What has no file of the project, as a model in a jar has none, stands in the log only. */
    private void add(Diagnostic diagnostic) {
        SourcePosition position = diagnostic.position();
        if (position.file().isEmpty() || position.file().contains("!/")) {
            return;
        }
        Path file = baseDirectory.resolve(position.file());
        if (Files.exists(file)) {
            String hint = diagnostic.hint() == null ? "" : "; " + diagnostic.hint();
            context.addMessage(
                    file.toFile(),
                    Math.max(1, position.line()),
                    position.column(),
                    diagnostic.id() + ": " + diagnostic.message() + hint,
                    severity(diagnostic),
                    null);
        }
    }

    private static int severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> BuildContext.SEVERITY_ERROR;
            case WARNING -> BuildContext.SEVERITY_WARNING;
            // The API has no word for less.
            case NOTE -> BuildContext.SEVERITY_WARNING;
        };
    }
}
