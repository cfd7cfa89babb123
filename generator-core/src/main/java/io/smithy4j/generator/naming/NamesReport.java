package io.smithy4j.generator.naming;

import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

// Prints, for one service:
//   package com.example, from com.example#Post
//
//     names that are not the plain spelling
//       com.example#Letter$class     class_     not class, which is taken by Java or by what is generated
//
//     types
//       com.example#Letter           Letter
/** The names of a run as text for people, to be compared with that of the run before. */
public final class NamesReport {
    /** What the report is called where there are others. */
    public static final String FILE = "names.txt";

    private final StringBuilder text =
            new StringBuilder("Java names of everything generated. The rules: docs/names.md of Smithy4j.\n");

    public void add(ServiceModel service, Names names) {
        text.append("\npackage ").append(names.packageName()).append(", from ").append(service.id());
        text.append("\n\n  names that are not the plain spelling\n");
        List<NameChange> changes = names.changes().stream()
                .sorted(Comparator.comparing(NameChange::source).thenComparing(NameChange::expected))
                .toList();
        int source = width(changes.stream().map(NameChange::source).toList());
        int name = width(changes.stream().map(NameChange::name).toList());
        changes.forEach(change -> text.append("    ")
                .append(padded(change.source(), source))
                .append(padded(change.name(), name))
                .append("not ")
                .append(change.expected())
                .append(": ")
                .append(change.reason())
                .append('\n'));
        text.append(changes.isEmpty() ? "    none\n" : "").append("\n  types\n");
        int id = width(names.types().keySet().stream().map(Id::toString).toList());
        for (Map.Entry<Id, String> type : names.types().entrySet()) {
            text.append("    ")
                    .append(padded(type.getKey().toString(), id))
                    .append(type.getValue())
                    .append('\n');
        }
    }

    public String text() {
        return text.toString();
    }

    private static int width(List<String> texts) {
        // Columns; a name that is longer pushes the rest of its line.
        return texts.stream()
                        .mapToInt(String::length)
                        .filter(length -> length <= 80)
                        .max()
                        .orElse(0)
                + 2;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(2, width - text.length()));
    }
}
