package io.smithy4j.conformance.report;

import io.smithy4j.conformance.suite.Case;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Cases that ask for something else than the specification: {@code wrong-in-the-suite.tsv} has protocol, side, kind, id, and the
 * upstream issue or the sentence of the specification.
 */
public final class WrongInTheSuite {
    /** More would be a list of what we cannot do. */
    public static final int MOST = 3;

    private final Map<String, String> reasons = new TreeMap<>();

    public static WrongInTheSuite read() throws IOException {
        WrongInTheSuite wrong = new WrongInTheSuite();
        try (InputStream in = WrongInTheSuite.class.getResourceAsStream("/wrong-in-the-suite.tsv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5 || columns[4].isBlank()) {
            throw new IllegalStateException(
                    "wrong-in-the-suite.tsv wants protocol, side, kind, id and reason: " + line);
        }
        reasons.put(String.join(" ", columns[0], columns[1], columns[2], columns[3]), columns[4]);
    }

    public boolean has(Case item) {
        return reasons.containsKey(item.line() + " " + item.id());
    }

    public int size() {
        return reasons.size();
    }
}
