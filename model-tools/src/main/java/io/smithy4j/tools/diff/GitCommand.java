package io.smithy4j.tools.diff;

import io.smithy4j.tools.ToolFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs git in a folder: only commands that read the repository that the folder is in. */
final class GitCommand {
    private final Path folder;

    GitCommand(Path folder) {
        this.folder = folder;
    }

    /** How git ended, and what it wrote. */
    record Answer(int status, ByteArrayOutputStream written) {
        String text() {
            return written.toString(StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return written.toByteArray();
        }
    }

    void requireRepository() throws ToolFailure, IOException {
        if (run("rev-parse", "--is-inside-work-tree").status() != 0) {
            throw new ToolFailure(folder + " is in no git repository, so there is no revision to compare with;"
                    + " use a path or a release as the baseline.");
        }
    }

    Answer run(String... arguments) throws ToolFailure, IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = start(builder);
        try {
            process.getOutputStream().close();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            process.getInputStream().transferTo(written);
            return new Answer(process.waitFor(), written);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        }
    }

    private static Process start(ProcessBuilder builder) throws ToolFailure {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ToolFailure("git cannot be started (" + e.getMessage()
                    + "); install it, or use a path or a release as the baseline.");
        }
    }
}
