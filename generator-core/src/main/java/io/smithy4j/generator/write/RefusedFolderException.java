package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Something stands in a folder where it must not; the message says what, where and what to do, and nothing was touched. */
final class RefusedFolderException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 10;

    RefusedFolderException(String message) {
        super(message);
    }

    /** Each obstacle is a path in the folder, what stands there, and what to do. */
    static RefusedFolderException of(Path folder, List<String> obstacles) {
        String told = obstacles.stream()
                .limit(MOST_TOLD)
                .map(obstacle -> "\n  " + obstacle)
                .collect(Collectors.joining());
        String rest = obstacles.size() > MOST_TOLD ? "\n  and " + (obstacles.size() - MOST_TOLD) + " more" : "";
        return new RefusedFolderException(
                folder + " is not free for the output, and nothing was touched:" + told + rest);
    }
}
