package io.smithy4j.validation;

import java.util.List;

/** Goes through the input once. No two parts of it can want the same character, so nothing is ever taken back. */
final class ScanPattern extends SafePattern {
    private final Row row;

    private final Part[] parts;

    ScanPattern(String source, Row row) {
        super(source);
        this.row = row;
        this.parts = row.parts().toArray(Part[]::new);
    }

    @Override
    public boolean isFoundIn(String value) {
        return row.from() == From.START ? isRowAtStartOf(value) : isRunIn(value);
    }

    private boolean isRowAtStartOf(String value) {
        int at = 0;
        for (Part part : parts) {
            at = part.end(value, at);
            if (at < 0) {
                return false;
            }
        }
        return row.to() == To.ANYWHERE || at == value.length();
    }

    /** The only row that may start anywhere has one part at most. */
    private boolean isRunIn(String value) {
        if (parts.length == 0) {
            return true;
        }
        Part part = parts[0];
        int count = 0;
        for (int at = 0; at < value.length() && count < part.min(); ) {
            int codePoint = value.codePointAt(at);
            count = part.set().contains(codePoint) ? count + 1 : 0;
            at += Character.charCount(codePoint);
        }
        return count >= part.min();
    }

    /** What a scan looks for. */
    record Row(From from, List<Part> parts, To to) {
        Row {
            parts = List.copyOf(parts);
            if (from == From.ANYWHERE && (parts.size() > 1 || to == To.END)) {
                throw new IllegalArgumentException("a row that starts anywhere has one part and ends anywhere");
            }
        }
    }

    /** So many characters of a set, as many as there are. */
    record Part(CharSet set, int min, int max) {
        /** Where the characters end that begin at a place; negative if they are too few. */
        int end(String value, int start) {
            int at = start;
            int count = 0;
            while (count < max && at < value.length()) {
                int codePoint = value.codePointAt(at);
                if (!set.contains(codePoint)) {
                    break;
                }
                at += Character.charCount(codePoint);
                count++;
            }
            return count < min ? -1 : at;
        }
    }

    enum From {
        START,
        ANYWHERE
    }

    enum To {
        END,
        ANYWHERE
    }
}
