package io.smithy4j.http;

import io.smithy4j.core.DecodeException;
import java.util.ArrayList;
import java.util.List;

/** Reads one header field as a list from left to right. */
final class HeaderListCursor {
    private final String path;

    private final String field;

    private int at;

    HeaderListCursor(String path, String field) {
        this.path = path;
        this.field = field;
    }

    List<String> items() {
        List<String> items = new ArrayList<>();
        while (at < field.length()) {
            skipBlanks();
            if (at < field.length() && field.charAt(at) == '"') {
                items.add(quoted());
            } else {
                String item = plain();
                if (!item.isEmpty()) {
                    items.add(item);
                }
            }
            at++;
        }
        return items;
    }

    private String plain() {
        int comma = field.indexOf(',', at);
        int end = comma < 0 ? field.length() : comma;
        String item = field.substring(at, end).strip();
        at = end;
        return item;
    }

    private String quoted() {
        StringBuilder item = new StringBuilder();
        for (at++; at < field.length() && field.charAt(at) != '"'; at++) {
            if (field.charAt(at) == '\\' && at + 1 < field.length()) {
                at++;
            }
            item.append(field.charAt(at));
        }
        if (at >= field.length()) {
            throw new DecodeException(path, "expected a quote to end");
        }
        at++;
        skipBlanks();
        if (at < field.length() && field.charAt(at) != ',') {
            throw new DecodeException(path, "expected a comma after a quoted item");
        }
        return item.toString();
    }

    private void skipBlanks() {
        while (at < field.length() && (field.charAt(at) == ' ' || field.charAt(at) == '\t')) {
            at++;
        }
    }
}
