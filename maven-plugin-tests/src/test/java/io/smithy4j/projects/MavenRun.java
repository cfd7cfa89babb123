package io.smithy4j.projects;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** What a run of Maven came to. */
record MavenRun(boolean succeeded, String log) {
    // Most of a short run is the JVM's own start: the second compiler would not pay.
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    static MavenRun in(Path project, Repository repository, List<String> arguments, String vmArguments) {
        List<String> log = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(project.toFile())
                .setBatchMode(true)
                .setJavaHome(new File(System.getProperty("java.home")))
                .setMavenOpts(QUICK_START + vmArguments)
                .setUserSettingsFile(repository.settings().toFile())
                .addArgs(arguments)
                .setOutputHandler(log::add);
        try {
            int exit = new DefaultInvoker()
                    .setMavenHome(new File(System.getProperty("staleness.mavenHome")))
                    .setLocalRepositoryDirectory(repository.folder().toFile())
                    .execute(request)
                    .getExitCode();
            return new MavenRun(exit == 0, String.join("\n", log));
        } catch (MavenInvocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many executions had nothing to do. */
    long upToDate() {
        return lines(".* files?\\b.* up to date .*");
    }

    /** How many executions generated. */
    long generated() {
        return lines(".* files?: \\d+ written, .*");
    }

    private long lines(String pattern) {
        return log.lines().filter(line -> line.matches(pattern)).count();
    }
}
