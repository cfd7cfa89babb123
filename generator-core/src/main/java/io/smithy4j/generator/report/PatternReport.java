package io.smithy4j.generator.report;

import io.smithy4j.generator.ir.Constraint;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.PatternEngine;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.ir.Slot;
import io.smithy4j.generator.ir.TypeRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists what matches each pattern of a service. A line has, with tabs between them: the shape, the engine, the pattern, what
 * the engine reads if that differs, and why no cheaper engine would do. Lines are sorted by shape; the first one counts.
 */
public final class PatternReport {
    /** Where it is written. */
    public static final String FILE = "patterns.txt";

    private final SortedMap<String, Constraint.Pattern> patterns = new TreeMap<>();

    private PatternReport() {}

    /** Empty if the service has no pattern. */
    public static String of(ServiceModel model) {
        PatternReport report = new PatternReport();
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof WithMembers withMembers) {
                for (Member member : withMembers.members()) {
                    report.add(declaration.id() + "$" + member.name(), member.slot());
                }
            }
        }
        return report.text();
    }

    private void add(String place, Slot slot) {
        for (Constraint constraint : slot.constraints()) {
            if (constraint instanceof Constraint.Pattern pattern) {
                patterns.put(place, pattern);
            }
        }
        if (slot.type() instanceof TypeRef.ListOf list) {
            add(list.id() + "$member", list.element());
        } else if (slot.type() instanceof TypeRef.MapOf map) {
            add(map.id() + "$key", map.key());
            add(map.id() + "$value", map.value());
        }
    }

    private String text() {
        if (patterns.isEmpty()) {
            return "";
        }
        Map<PatternEngine, Integer> counts = new EnumMap<>(PatternEngine.class);
        StringBuilder lines = new StringBuilder();
        patterns.forEach((place, pattern) -> {
            counts.merge(pattern.engine(), 1, Integer::sum);
            lines.append(line(place, pattern)).append('\n');
        });
        List<String> summary = new ArrayList<>();
        for (PatternEngine engine : PatternEngine.values()) {
            summary.add(name(engine) + " " + counts.getOrDefault(engine, 0));
        }
        return "# patterns: " + String.join(", ", summary) + "\n" + lines;
    }

    private static String line(String place, Constraint.Pattern pattern) {
        String text = pattern.text().equals(pattern.source()) ? "" : pattern.text();
        return String.join(
                "\t", place, name(pattern.engine()), oneLine(pattern.source()), oneLine(text), oneLine(pattern.why()));
    }

    private static String name(PatternEngine engine) {
        return engine.name().toLowerCase(Locale.ROOT);
    }

    /** Patterns are text of the model: whatever would break the table, or a terminal, becomes an escape that patterns have. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            switch (Character.getType(codePoint)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> line.append(String.format(Locale.ROOT, "\\u{%x}", codePoint));
                default -> line.appendCodePoint(codePoint);
            }
        });
        return line.toString();
    }
}
