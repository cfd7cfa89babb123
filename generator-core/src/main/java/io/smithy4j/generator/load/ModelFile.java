package io.smithy4j.generator.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A model as text.
 *
 * @param name as the user knows it: relative to the base directory, or {@code jar!/entry}
 */
record ModelFile(String name, String text) {
    static ModelFile read(String name, Path file) throws IOException {
        return new ModelFile(name, ModelText.of(Files.readAllBytes(file)));
    }
}
