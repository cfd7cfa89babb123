package io.smithy4j.generator.pattern;

/** How many characters and classes a pattern has once its repetitions are written out; time and memory of RE2/J follow it. */
final class WrittenOut implements Node.Cases<Long> {
    private static final long MANY = 1_000_000_000;

    @Override
    public Long characters(Node.Characters characters) {
        return 1L;
    }

    @Override
    public Long sequence(Node.Sequence sequence) throws NotExpressibleException {
        long sum = 0;
        for (Node node : sequence.nodes()) {
            sum = Math.min(MANY, sum + node.match(this));
        }
        return sum;
    }

    @Override
    public Long alternatives(Node.Alternatives alternatives) throws NotExpressibleException {
        return sequence(new Node.Sequence(alternatives.nodes()));
    }

    @Override
    public Long group(Node.Group group) throws NotExpressibleException {
        return Math.max(1, group.node().match(this));
    }

    @Override
    public Long atomic(Node.Atomic atomic) throws NotExpressibleException {
        return atomic.node().match(this);
    }

    @Override
    public Long repeat(Node.Repeat repeat) throws NotExpressibleException {
        Counts counts = repeat.counts();
        long copies = counts.max() == Counts.UNBOUNDED ? counts.min() + 1L : counts.max();
        return Math.min(MANY, repeat.node().match(this) * Math.max(1, copies));
    }

    @Override
    public Long position(Node.Position position) {
        return 1L;
    }

    @Override
    public Long look(Node.Look look) throws NotExpressibleException {
        return look.node().match(this);
    }

    @Override
    public Long reference(Node.Reference reference) {
        return 1L;
    }
}
