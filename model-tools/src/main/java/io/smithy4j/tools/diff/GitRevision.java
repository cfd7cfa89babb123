package io.smithy4j.tools.diff;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.text.ShownPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A commit of the repository that a project is in. */
final class GitRevision {
    private final Path baseDirectory;
    private final String name;
    private final String commit;

    private GitRevision(Path baseDirectory, String name, String commit) {
        this.baseDirectory = baseDirectory;
        this.name = name;
        this.commit = commit;
    }

    /** Fails if there is no git, no repository or no such revision. */
    static GitRevision of(Path baseDirectory, String name) throws ToolFailure, IOException {
        if (name.isBlank() || name.startsWith("-")) {
            throw new ToolFailure("git:" + name + " names no revision; for example git:main or git:v1.2.0.");
        }
        GitCommand git = new GitCommand(baseDirectory);
        git.requireRepository();
        GitCommand.Answer answer = git.run("rev-parse", "--verify", "--quiet", name + "^{commit}");
        if (answer.status() != 0) {
            throw new ToolFailure(
                    "git:" + name + ": the repository has no such revision; git log and git tag name some,"
                            + " and a shallow clone lacks old ones (git fetch --unshallow).");
        }
        return new GitRevision(baseDirectory, name, answer.text().strip());
    }

    /** Writes the model files below the sources as they were; returns the sources that existed, in the folder. */
    List<Path> export(List<Path> sources, Path folder) throws ToolFailure, IOException {
        empty(folder);
        Path target = folder.toAbsolutePath().normalize();
        List<Path> existed = new ArrayList<>();
        for (Path source : sources) {
            String path = ShownPath.of(baseDirectory, source);
            if (Path.of(path).isAbsolute()) {
                throw new ToolFailure(path + " is outside of " + baseDirectory
                        + ", so its earlier state cannot be found; use a path or a release as the baseline.");
            }
            if (exportSource(path, target)) {
                existed.add(target.resolve(path));
            }
        }
        if (existed.isEmpty()) {
            throw new ToolFailure("git:" + name + ": the revision has no models in "
                    + String.join(
                            ", ",
                            sources.stream()
                                    .map(path -> ShownPath.of(baseDirectory, path))
                                    .toList())
                    + "; name a later revision.");
        }
        return existed;
    }

    private boolean exportSource(String source, Path target) throws ToolFailure, IOException {
        GitCommand git = new GitCommand(baseDirectory);
        // Paths relative to the project, wherever in the repository that is; -z leaves unusual names as they are.
        GitCommand.Answer listing = git.run("ls-tree", "-r", "-z", commit, "--", source);
        boolean any = false;
        for (String line : Arrays.asList(listing.text().split("\0"))) {
            int tab = line.indexOf('\t');
            String[] head = tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
            String path = line.substring(tab + 1);
            boolean isPlainFile = head.length == 3 && head[0].startsWith("100");
            if (isPlainFile && (path.endsWith(".smithy") || path.endsWith(".json"))) {
                Path file = target.resolve(path).normalize();
                if (!file.startsWith(target)) {
                    throw new ToolFailure("git:" + name + ": " + path + " is outside of the project.");
                }
                Files.createDirectories(file.getParent());
                Files.write(file, git.run("cat-file", "blob", head[2]).bytes());
                any = true;
            }
        }
        return any;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
