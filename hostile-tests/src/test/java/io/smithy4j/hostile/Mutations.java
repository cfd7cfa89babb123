package io.smithy4j.hostile;

/** How many messages to mutate, and from which seed: 2,000 in each build, 100,000 with the profile {@code hostile}. */
final class Mutations {
    static final int COUNT = Integer.getInteger("hostile.mutations", 2_000);

    static final long SEED = Long.getLong("hostile.seed", 1);

    private Mutations() {}
}
