package io.smithy4j.tools.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changes in a text file, as {@code diff -u} and reviewers write it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE = "/dev/null";

    private UnifiedDiff() {}

    /** Lines of the patch that makes {@code before} what {@code after} is; none if they are equal. */
    public static List<String> of(String path, String before, String after) {
        return lines("a/" + path, "b/" + path, split(before), split(after));
    }

    /** The patch that adds a whole file. */
    public static List<String> added(String path, String text) {
        return lines(NO_LINE, "b/" + path, List.of(), split(text));
    }

    /** The patch that takes a whole file away. */
    public static List<String> removed(String path, String text) {
        return lines("a/" + path, NO_LINE, split(text), List.of());
    }

    /** The first lines of a patch; says how many were left out. */
    public static List<String> capped(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> capped = new ArrayList<>(lines.subList(0, most));
        int more = lines.size() - most;
        capped.add("... " + more + (more == 1 ? " more line" : " more lines"));
        return capped;
    }

    private static List<String> lines(String from, String to, List<String> before, List<String> after) {
        Patch<String> patch = DiffUtils.diff(before, after);
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(from, to, before, patch, CONTEXT);
        // An empty side starts at line 0, or patch and git refuse it; java-diff-utils 4.16 says 1.
        return lines.stream()
                .map(line -> line.startsWith("@@ -1,0 +") ? line.replace("-1,0", "-0,0") : line)
                .map(line -> line.startsWith("@@ ") && line.endsWith(" +1,0 @@") ? line.replace("+1,0", "+0,0") : line)
                .toList();
    }

    /** A last line without an end is shown as the difference that it is; a carriage return that only one side has, too. */
    private static List<String> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
        }
        lines.replaceAll(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) + "^M" : line);
        return lines;
    }
}
