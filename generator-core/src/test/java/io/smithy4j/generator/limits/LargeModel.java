package io.smithy4j.generator.limits;

import java.util.function.IntFunction;

/** The limits that the project promises, and the part of each that every build goes through. */
enum LargeModel {
    STRUCTURE(5_000, 5_000, LargeModels::structure),
    ENUM(10_000, 10_000, LargeModels::enumeration),
    ENUM_WITH_KNOWN(3_500, 3_500, LargeModels::enumeration),
    INT_ENUM(10_000, 10_000, LargeModels::intEnumeration),
    UNION(3_000, 3_000, LargeModels::union),
    SERVICE(2_000, 300, LargeModels::service),
    TEXTS(70_000, 70_000, LargeModels::texts),
    RING(20_000, 500, LargeModels::ring),
    NESTED_LISTS(500, 500, LargeModels::nestedLists),
    NESTED_MAPS(500, 500, LargeModels::nestedMaps),
    NESTED_STRUCTURES(500, 500, LargeModels::nestedStructures);

    private final int promised;
    private final int inEveryBuild;
    private final IntFunction<String> text;

    LargeModel(int promised, int inEveryBuild, IntFunction<String> text) {
        this.promised = promised;
        this.inEveryBuild = inEveryBuild;
        this.text = text;
    }

    /** What this run tries; all that is promised with {@code -Dlimits.full=true}. */
    int size() {
        return Boolean.getBoolean("limits.full") ? promised : inEveryBuild;
    }

    String text() {
        return text.apply(size());
    }

    /** What would be found in the promised size, for something that grows in proportion. */
    long atPromisedSize(int found) {
        return (long) found * promised / size();
    }
}
