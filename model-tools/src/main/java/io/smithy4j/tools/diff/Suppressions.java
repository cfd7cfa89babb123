package io.smithy4j.tools.diff;

import java.util.List;
import java.util.TreeSet;

// Writes what accepts changes:
//   metadata suppressions = [
//       {id: "RemovedShape", namespace: "com.example", reason: "..."}
//   ]
final class Suppressions {
    private Suppressions() {}

    static String of(List<ModelChange> changes) {
        TreeSet<String> entries = new TreeSet<>();
        for (ModelChange change : changes) {
            String shape = change.shape();
            String namespace = shape == null ? "*" : shape.substring(0, shape.indexOf('#'));
            entries.add("    {id: \"" + change.eventId() + "\", namespace: \"" + namespace + "\", reason: \"...\"}");
        }
        return "metadata suppressions = [\n" + String.join("\n", entries) + "\n]";
    }
}
