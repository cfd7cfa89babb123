package io.smithy4j.tools.build;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.build.ProjectionResult;
import software.amazon.smithy.build.SmithyBuildResult;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Models that were whole and are not after the transforms of a projection. */
final class BrokenProjections {
    private BrokenProjections() {}

    static List<String> describe(SmithyBuildResult result) {
        List<String> lines = new ArrayList<>();
        for (ProjectionResult projection : result.getProjectionResults()) {
            if (projection.isBroken()) {
                lines.add("projection \"" + projection.getProjectionName()
                        + "\": its transforms or imports leave a model with faults:");
                projection.getEvents().stream()
                        .filter(event ->
                                event.getSeverity() == Severity.ERROR || event.getSeverity() == Severity.DANGER)
                        .map(BrokenProjections::line)
                        .sorted()
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static String line(ValidationEvent event) {
        return "  " + event.getSourceLocation().getFilename() + ":"
                + event.getSourceLocation().getLine() + ":"
                + event.getSourceLocation().getColumn() + ": " + event.getId() + ": " + event.getMessage();
    }
}
