package io.smithy4j.http;

import io.smithy4j.core.DecodeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The path of a request between its slashes, still encoded: a {@code %2F} is a part of a segment and never parts two. A slash at
 * the end is ignored (Smithy 2.0, http trait, "literal character sequences").
 */
public final class PathSegments {
    private final List<String> raw;

    private PathSegments(List<String> raw) {
        this.raw = raw;
    }

    /** The segments of a raw path, which starts with a slash; none for {@code /}. */
    public static PathSegments of(String path) {
        String inner = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new PathSegments(
                inner.isEmpty() ? List.of() : Arrays.asList(inner.substring(1).split("/", -1)));
    }

    public int size() {
        return raw.size();
    }

    /** The segment as it stands on the wire. */
    public String raw(int index) {
        return raw.get(index);
    }

    /** Whether no segment is empty, or would lead elsewhere in the path: {@code .}, {@code ..}, however they are encoded. */
    public boolean isPlain() {
        for (String segment : raw) {
            if (segment.isEmpty() || (segment.length() <= 6 && isDots(segment))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The decoded value of a label.
     *
     * @param path of the member, for the message
     * @throws DecodeException if it is not percent-encoded UTF-8
     */
    public String label(String path, int index) {
        return PercentEncoding.decode(path, raw.get(index));
    }

    /** The decoded value of a greedy label: from a segment to the end, but for {@code after} segments there. */
    public String greedyLabel(String path, int index, int after) {
        List<String> parts = new ArrayList<>();
        for (int i = index; i < raw.size() - after; i++) {
            parts.add(label(path, i));
        }
        return String.join("/", parts);
    }

    private static boolean isDots(String segment) {
        return PercentEncoding.isDotSegment(segment.replace("%2e", ".").replace("%2E", "."));
    }
}
