package io.smithy4j.validation;

/**
 * A set of code points: ranges, and general categories of Unicode in the version of the JDK that runs. The characters of Latin-1,
 * which most text is made of, are looked up in a table.
 */
final class CharSet {
    private final int[] ranges;
    private final int categories;
    private final Kind kind;
    private final boolean[] latin = new boolean[256];

    /**
     * A set.
     *
     * @param ranges first and last of each range, in any order
     * @param categories a bit for each {@link Character#getType(int)}
     */
    CharSet(int[] ranges, int categories, Kind kind) {
        this.ranges = ranges.clone();
        this.categories = categories;
        this.kind = kind;
        for (int i = 0; i < latin.length; i++) {
            latin[i] = isFound(i);
        }
    }

    boolean contains(int codePoint) {
        return codePoint < latin.length ? latin[codePoint] : isFound(codePoint);
    }

    private boolean isFound(int codePoint) {
        return isListed(codePoint) == (kind == Kind.WHAT_IS_LISTED);
    }

    private boolean isListed(int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return categories != 0 && (categories >>> Character.getType(codePoint) & 1) != 0;
    }

    enum Kind {
        WHAT_IS_LISTED,
        ALL_ELSE
    }
}
