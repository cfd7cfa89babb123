package io.smithy4j.validation;

/**
 * A set of code points: ranges, and general categories of Unicode in the version of the JDK that runs. What is ASCII is looked up
 * in two words.
 */
final class CharSet {
    private final int[] ranges;
    private final int categories;
    private final Kind kind;
    private final long below64;
    private final long from64;

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
        this.below64 = word(0);
        this.from64 = word(64);
    }

    boolean contains(int codePoint) {
        if (codePoint < 64) {
            return (below64 >>> codePoint & 1) != 0;
        }
        return codePoint < 128 ? (from64 >>> codePoint & 1) != 0 : isFound(codePoint);
    }

    private long word(int first) {
        long word = 0;
        for (int i = 0; i < 64; i++) {
            word |= isFound(first + i) ? 1L << i : 0;
        }
        return word;
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
