package io.smithy4j.tools.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A manifest that somebody wrote. A jar has one, so it is kept as long as it says the truth and hides nothing. */
final class ManifestByHand {
    private final String name;
    private final Path file;

    ManifestByHand(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /**
     * What is wrong with it, with what to do.
     *
     * @param staged models that would come beside it from other folders
     * @param besideIt models in its own folder
     */
    List<String> faults(Set<String> staged, Set<String> besideIt) throws IOException {
        if (!staged.isEmpty()) {
            return List.of(name + ": it hides the models of the other folders; delete it, this goal writes it.");
        }
        List<String> listed = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        List<String> faults = new ArrayList<>();
        for (String entry : besideIt) {
            if (!listed.contains(entry)) {
                faults.add(name + ": it lacks " + entry + "; add the line, or delete the file, this goal writes it.");
            }
        }
        for (String entry : listed) {
            if (!besideIt.contains(entry)) {
                faults.add(name + ": it lists " + entry
                        + ", which is not there; remove the line, or delete the file, this goal writes it.");
            }
        }
        return faults;
    }
}
