package io.smithy4j.validation;

import java.util.List;

/**
 * One value that breaks one constraint.
 *
 * @param path JSON pointer (RFC 6901) over the names of the model, for example {@code /TagKeys/0}
 * @param message a whole sentence in the words of Smithy's validation tests, path included
 */
public record Violation(String path, String message) {
    /** The message of a {@code smithy.framework#ValidationException}: how many, then each. */
    public static String summary(List<Violation> violations) {
        StringBuilder summary = new StringBuilder();
        summary.append(violations.size());
        summary.append(violations.size() == 1 ? " validation error detected. " : " validation errors detected. ");
        for (int i = 0; i < violations.size(); i++) {
            summary.append(i == 0 ? "" : "; ").append(violations.get(i).message());
        }
        return summary.toString();
    }
}
