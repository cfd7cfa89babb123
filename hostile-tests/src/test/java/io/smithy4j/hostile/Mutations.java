package io.smithy4j.hostile;

/** How many messages to mutate, and from which seed: some in each build, 100,000 of each kind with the profile {@code hostile}. */
final class Mutations {
    /** For each adapter. */
    static final int REQUESTS = Integer.getInteger("hostile.requests", 700);

    static final int ANSWERS = Integer.getInteger("hostile.answers", 2_000);

    static final long SEED = Long.getLong("hostile.seed", 1);

    private Mutations() {}
}
