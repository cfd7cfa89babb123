package io.smithy4j.generator.pattern;

/** Whether something matches the empty string, wherever it stands. */
final class Emptiness implements Node.Cases<Boolean> {
    @Override
    public Boolean characters(Node.Characters characters) {
        return false;
    }

    @Override
    public Boolean sequence(Node.Sequence sequence) throws NotExpressibleException {
        for (Node node : sequence.nodes()) {
            if (!node.match(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean alternatives(Node.Alternatives alternatives) throws NotExpressibleException {
        for (Node node : alternatives.nodes()) {
            if (node.match(this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean group(Node.Group group) throws NotExpressibleException {
        return group.node().match(this);
    }

    @Override
    public Boolean atomic(Node.Atomic atomic) {
        return false;
    }

    @Override
    public Boolean repeat(Node.Repeat repeat) throws NotExpressibleException {
        return repeat.counts().min() == 0 || repeat.node().match(this);
    }

    @Override
    public Boolean position(Node.Position position) {
        return false;
    }

    @Override
    public Boolean look(Node.Look look) {
        return false;
    }

    @Override
    public Boolean reference(Node.Reference reference) {
        return false;
    }
}
