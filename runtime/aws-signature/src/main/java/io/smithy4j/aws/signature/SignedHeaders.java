package io.smithy4j.aws.signature;

import java.util.Arrays;

/** The header fields that are signed, by name; those of one name in the order in which they came. */
public final class SignedHeaders {
    private static final int USUAL = 16;

    private String[] names = new String[USUAL];

    private String[] values = new String[USUAL];

    private int size;

    SignedHeaders() {}

    /** Takes a field of a request, whose name is ASCII and whose value has no character above U+00FF. */
    public void add(String name, String value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        int at = size++;
        for (; at > 0 && compare(names[at - 1], name) > 0; at--) {
            names[at] = names[at - 1];
            values[at] = values[at - 1];
        }
        names[at] = name;
        values[at] = value;
    }

    void clear() {
        Arrays.fill(names, 0, size, "");
        Arrays.fill(values, 0, size, "");
        size = 0;
    }

    /** A line for each name, with all its values. */
    void lines(SignatureText text) {
        for (int i = 0; i < size; i++) {
            if (isFirst(i)) {
                text.addLowerCase(names[i]).add(':');
            } else {
                text.add(',');
            }
            text.addTrimmed(values[i]);
            if (i + 1 == size || isFirst(i + 1)) {
                text.add('\n');
            }
        }
    }

    /** The names, with semicolons between them. */
    void names(SignatureText text) {
        for (int i = 0; i < size; i++) {
            if (isFirst(i)) {
                text.add(i == 0 ? "" : ";").addLowerCase(names[i]);
            }
        }
    }

    private boolean isFirst(int at) {
        return at == 0 || compare(names[at - 1], names[at]) != 0;
    }

    /** By the bytes of the names in lower case. */
    private static int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            int difference = SignatureText.lowerCase(one.charAt(i)) - SignatureText.lowerCase(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }
}
