package io.smithy4j.generator.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * The files with syntax errors. Smithy reads what it can of them, so shapes seem to be missing that only stand after the error;
 * whoever refers to those has made no mistake.
 */
final class BrokenFiles {
    private static final Pattern SHAPE_ID = Pattern.compile("`[\\w.]+#(\\w+)`");

    private final List<ModelFile> files;

    private BrokenFiles(List<ModelFile> files) {
        this.files = files;
    }

    static BrokenFiles of(List<ValidationEvent> events, List<ModelFile> all) {
        return new BrokenFiles(all.stream()
                .filter(file -> events.stream().anyMatch(event -> breaks(event, file)))
                .toList());
    }

    private static boolean breaks(ValidationEvent event, ModelFile file) {
        return event.getSeverity() == Severity.ERROR
                && event.getShapeId().isEmpty()
                && Positions.of(event).file().equals(file.name());
    }

    /** Whether something that Smithy said to the readable rest may be wrong for the whole. */
    boolean explain(ValidationEvent event) {
        if (event.getId().contains("Target")) {
            Matcher missing = SHAPE_ID.matcher(event.getMessage());
            return missing.find() && files.stream().anyMatch(file -> defines(file, missing.group(1)));
        }
        String file = Positions.of(event).file();
        return files.stream().anyMatch(broken -> broken.name().equals(file));
    }

    private static boolean defines(ModelFile file, String shape) {
        return Pattern.compile("(?m)^\\s*\\w+\\s+" + shape + "\\b|#" + shape
                        + "\"\\s*:|[}\\s](structure|string|enum|list|map)\\s+" + shape + "\\b")
                .matcher(file.text())
                .find();
    }
}
