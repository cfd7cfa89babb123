package io.smithy4j.maven.execution;

import java.util.Locale;
import org.apache.maven.plugin.MojoExecution;

/** The id of an execution as a part of a path. Whoever runs a goal without Maven's lifecycle, as Quarkus does, gives none. */
public final class ExecutionId {
    private static final String SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    private ExecutionId() {}

    /** The id itself if it consists of letters, digits, {@code -}, {@code _} and dots; other characters as their code. */
    public static String of(MojoExecution execution) {
        String id = execution.getExecutionId();
        if (id == null || id.isEmpty()) {
            return "default";
        }
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (isSafe(c) && !(i == 0 && c == '.')) {
                safe.append(c);
            } else {
                safe.append(String.format(Locale.ROOT, "%%%02x", (int) c));
            }
        }
        return safe.toString();
    }

    private static boolean isSafe(char c) {
        return SAFE.indexOf(c) >= 0;
    }
}
