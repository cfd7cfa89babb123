package io.smithy4j.generator.emit.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays printed source out for readers: JavaPoet breaks lines at 100 columns wherever it may and never inside statements. Here
 * its breaks inside parentheses go, and lines beyond 120 columns break at the place a reader expects. Literals stay whole, and
 * no literal spans lines.
 */
final class Layout {
    private static final int COLUMNS = 120;
    private static final String CONTINUED = " ".repeat(8);

    private Layout() {}

    static String of(String source) {
        List<String> lines = new ArrayList<>();
        for (String line : joined(source.lines().map(String::stripTrailing).toList())) {
            lines.addAll(isTooLong(line) ? broken(line) : List.of(line));
        }
        return String.join("\n", withEmptyBlocks(lines)) + "\n";
    }

    /** Blocks without content on one line. */
    private static List<String> withEmptyBlocks(List<String> lines) {
        List<String> closed = new ArrayList<>(lines.size());
        for (String line : lines) {
            int last = closed.size() - 1;
            boolean isEnd = line.endsWith("}") && line.length() == indent(line) + 1;
            if (isEnd && last >= 0 && closed.get(last).endsWith("{")) {
                closed.set(last, closed.get(last) + "}");
            } else {
                closed.add(line);
            }
        }
        return closed;
    }

    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            int last = joined.size() - 1;
            String before = last < 0 ? "" : joined.get(last);
            boolean isInside = !isComment(before)
                    && !line.isEmpty()
                    && (before.endsWith("(") || before.endsWith(","))
                    && indent(line) > indent(before);
            if (isInside) {
                joined.set(last, before + (before.endsWith("(") ? "" : " ") + line.strip());
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static List<String> broken(String line) {
        for (String mark : List.of(" extends ", " implements ")) {
            int place = find(line, mark);
            if (place >= 0 && line.endsWith("{")) {
                return supertypes(line, place);
            }
        }
        for (String mark : List.of(" = ", " -> ")) {
            int place = find(line, mark);
            if (place >= 0 && isOutside(line, place)) {
                int end = place + mark.length();
                List<String> halves = split(line, end - 1, end);
                if (halves.stream().noneMatch(Layout::isTooLong)) {
                    return halves;
                }
            }
        }
        return arguments(line);
    }

    /** Breaks the arguments of a call, and those of an argument that is still too long. */
    private static List<String> arguments(String line) {
        return opened(line).stream()
                .flatMap(part -> isTooLong(part) ? opened(part).stream() : Stream.of(part))
                .toList();
    }

    /** Breaks after the first parenthesis that is not closed at once, then after commas where a line is full. */
    private static List<String> opened(String line) {
        int open = opening(line);
        if (open < 0) {
            return List.of(line);
        }
        String margin = " ".repeat(indent(line)) + CONTINUED;
        return filled(line.substring(0, open + 1), margin, commas(line, open + 1));
    }

    /** Breaks before the supertypes, then after commas where a line is full. */
    private static List<String> supertypes(String line, int place) {
        String margin = " ".repeat(indent(line)) + CONTINUED;
        return filled(line.substring(0, place), margin, commas(line, place + 1));
    }

    private static List<String> filled(String first, String margin, List<String> parts) {
        List<String> lines = new ArrayList<>(List.of(first));
        StringBuilder current = new StringBuilder(margin);
        for (String part : parts) {
            if (current.length() > margin.length() && current.length() + part.length() > COLUMNS) {
                lines.add(current.toString().stripTrailing());
                current = new StringBuilder(margin);
            }
            current.append(part);
        }
        lines.add(current.toString());
        return lines;
    }

    private static int opening(String line) {
        int open = find(line, "(");
        while (open >= 0 && open + 1 < line.length() && line.charAt(open + 1) == ')') {
            int next = find(line.substring(open + 2), "(");
            open = next < 0 ? -1 : next + open + 2;
        }
        return open;
    }

    /** The rest of a line, cut after each comma that is in no further parentheses. */
    private static List<String> commas(String line, int from) {
        List<String> parts = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            i = skipLiteral(line, i);
            char c = line.charAt(i);
            boolean isArrow = c == '>' && line.charAt(i - 1) == '-';
            depth += c == '(' || c == '<' ? 1 : c == ')' || (c == '>' && !isArrow) ? -1 : 0;
            if (c == ',' && depth == 0 && i + 1 < line.length()) {
                parts.add(line.substring(start, i + 2));
                start = i + 2;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static List<String> split(String line, int end, int start) {
        return List.of(line.substring(0, end), " ".repeat(indent(line)) + CONTINUED + line.substring(start));
    }

    /** Whether no parenthesis is open there: an argument that is a lambda is an argument first. */
    private static boolean isOutside(String line, int place) {
        int depth = 0;
        for (int i = 0; i < place; i++) {
            i = skipLiteral(line, i);
            depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /** Where something first stands outside of literals, or -1. */
    private static int find(String line, String mark) {
        for (int i = indent(line); i < line.length(); i++) {
            if (line.startsWith(mark, i)) {
                return i;
            }
            i = skipLiteral(line, i);
        }
        return -1;
    }

    /** The end of the literal that starts here; here if none does. */
    private static int skipLiteral(String line, int start) {
        if (line.charAt(start) != '"') {
            return start;
        }
        int end = start + 1;
        while (line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private static boolean isTooLong(String line) {
        return line.length() > COLUMNS && !isComment(line);
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("*") || text.startsWith("/*") || text.startsWith("//");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
