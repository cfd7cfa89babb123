package io.smithy4j.validation;

import io.smithy4j.validation.ScanPattern.From;
import io.smithy4j.validation.ScanPattern.Part;
import io.smithy4j.validation.ScanPattern.Row;
import io.smithy4j.validation.ScanPattern.To;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a scan looks for: {@code ^} or not, characters and classes with or without counts, {@code $} or not. All of it means
 * what it means in ECMA 262.
 */
final class ScanText {
    private static final String NOT_ALONE = "()|^$*+?{}";

    private ScanText() {}

    static Row read(String text) {
        ScanCursor in = new ScanCursor(text);
        From from = in.skip("^") ? From.START : From.ANYWHERE;
        List<Part> parts = new ArrayList<>();
        while (!in.isAtEnd() && !in.isAt("$")) {
            parts.add(part(in));
        }
        To to = in.skip("$") ? To.END : To.ANYWHERE;
        if (!in.isAtEnd()) {
            throw in.unreadable();
        }
        return new Row(from, parts, to);
    }

    private static Part part(ScanCursor in) {
        if (NOT_ALONE.chars().anyMatch(c -> in.isAt(Character.toString(c)))) {
            throw in.unreadable();
        }
        CharSet set = CharSetText.read(in);
        if (in.skip("*")) {
            return new Part(set, 0, Integer.MAX_VALUE);
        }
        if (in.skip("+")) {
            return new Part(set, 1, Integer.MAX_VALUE);
        }
        if (in.skip("?")) {
            return new Part(set, 0, 1);
        }
        return in.skip("{") ? counted(set, in.until("}")) : new Part(set, 1, 1);
    }

    private static Part counted(CharSet set, String counts) {
        int comma = counts.indexOf(',');
        int min = Integer.parseInt(comma < 0 ? counts : counts.substring(0, comma));
        if (comma < 0) {
            return new Part(set, min, min);
        }
        String max = counts.substring(comma + 1);
        return new Part(set, min, max.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(max));
    }
}
