package io.smithy4j.realservers;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets tests run if npm can install dynalite as its lock file says. Where it cannot, they are skipped with a word about it, or fail
 * if the profile {@code dynalite} asks for them.
 */
final class Dynalite implements ExecutionCondition {
    private static final int MOST_SECONDS = 90;

    // Nothing that comes along is run, and after the first time nothing is fetched.
    private static final List<String> INSTALL = List.of(
            "npm", "ci", "--ignore-scripts", "--prefer-offline", "--fetch-retries=0", "--no-audit", "--no-fund");

    /** Why there is no dynalite; null if it is there. Found out once, by the first class that asks. */
    private static final @Nullable String ABSENCE = absence();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (ABSENCE == null) {
            return ConditionEvaluationResult.enabled("dynalite is installed");
        }
        if (Boolean.getBoolean("dynalite.required")) {
            throw new IllegalStateException(ABSENCE);
        }
        return ConditionEvaluationResult.disabled(ABSENCE);
    }

    /** Where it is installed. */
    static Path directory() {
        return setting("dynalite.directory");
    }

    private static @Nullable String absence() {
        String reason = reasonOfAbsence();
        if (reason == null) {
            return null;
        }
        String absence = "the tests against dynalite are left out: " + reason;
        System.out.println(absence);
        return absence;
    }

    private static @Nullable String reasonOfAbsence() {
        if (!isOnPath("node") || !isOnPath("npm")) {
            return "Node.js and npm are not on the path";
        }
        Path log = directory().resolve("npm.log");
        try {
            for (String name : List.of("package.json", "package-lock.json", "dynalite.js")) {
                Files.createDirectories(directory());
                Files.copy(
                        setting("dynalite.files").resolve(name),
                        directory().resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return npmEndsWell(log) ? null : "npm could not install it in " + MOST_SECONDS + " s, see " + log;
        } catch (IOException e) {
            return "npm could not be run: " + e;
        }
    }

    private static boolean npmEndsWell(Path log) throws IOException {
        Process npm = new ProcessBuilder(INSTALL)
                .directory(directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return npm.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && npm.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            npm.descendants().forEach(ProcessHandle::destroyForcibly);
            npm.destroyForcibly();
        }
    }

    private static boolean isOnPath(String program) {
        for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static Path setting(String name) {
        return Path.of(requireNonNull(System.getProperty(name)));
    }
}
