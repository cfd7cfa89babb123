package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.Node.Characters;
import io.smithy4j.generator.pattern.Node.Repeat;
import java.util.ArrayList;
import java.util.List;

/** Turns a pattern without references into one that finds the same strings with fewer parts and fewer ways through it. */
final class Simplification implements Node.Cases<Node> {
    static Node of(Node node) throws NotExpressibleException {
        return node.match(new Simplification());
    }

    @Override
    public Node characters(Characters characters) {
        return characters;
    }

    @Override
    public Node sequence(Node.Sequence sequence) throws NotExpressibleException {
        List<Node> nodes = new ArrayList<>();
        for (Node node : sequence.nodes()) {
            Node simple = node.match(this);
            if (simple instanceof Node.Sequence inner) {
                nodes.addAll(inner.nodes());
            } else {
                nodes.add(simple);
            }
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(nodes);
    }

    @Override
    public Node alternatives(Node.Alternatives alternatives) throws NotExpressibleException {
        List<Node> nodes = new ArrayList<>();
        for (Node node : alternatives.nodes()) {
            Node simple = node.match(this);
            if (simple instanceof Node.Alternatives inner) {
                nodes.addAll(inner.nodes());
            } else {
                nodes.add(simple);
            }
        }
        return nodes.stream().allMatch(Simplification::isListed) ? union(nodes) : new Node.Alternatives(nodes);
    }

    private static boolean isListed(Node node) {
        return node instanceof Characters characters && characters.kind() == Characters.Kind.WHAT_IS_LISTED;
    }

    private static Node union(List<Node> nodes) {
        List<ClassItem> items = nodes.stream()
                .flatMap(node -> ((Characters) node).items().stream())
                .distinct()
                .toList();
        return ClassText.characters(items, Characters.Kind.WHAT_IS_LISTED);
    }

    @Override
    public Node group(Node.Group group) throws NotExpressibleException {
        return group.node().match(this);
    }

    /** The order of the ways matters inside, so nothing there may change. */
    @Override
    public Node atomic(Node.Atomic atomic) {
        return atomic;
    }

    @Override
    public Node repeat(Repeat repeat) throws NotExpressibleException {
        if (repeat.mode() == Repeat.Mode.POSSESSIVE) {
            return repeat;
        }
        Node node = repeat.node().match(this);
        Counts counts = repeat.counts();
        if (node instanceof Node.Position || isEmpty(node)) {
            return counts.min() > 0 ? node : Node.EMPTY;
        }
        if (counts.areExactly(1)) {
            return node;
        }
        return node instanceof Repeat inner && isOneRepeat(inner, counts)
                ? new Repeat(inner.node(), inner.counts().times(counts), Repeat.Mode.GREEDY)
                : new Repeat(node, withoutEmptyTurns(node, counts), repeat.mode());
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Sequence sequence && sequence.nodes().isEmpty();
    }

    /** Whether every number of turns between the least and the most of both together is possible. */
    private static boolean isOneRepeat(Repeat inner, Counts outer) {
        Counts counts = inner.counts();
        boolean leavesNoGaps = counts.min() <= 1 && (counts.max() == 1 || counts.max() == Counts.UNBOUNDED);
        boolean areFixed = counts.min() == counts.max() && outer.min() == outer.max();
        return inner.mode() != Repeat.Mode.POSSESSIVE
                && inner.node() instanceof Characters
                && (leavesNoGaps || areFixed);
    }

    /** What may be empty need not be tried again only to find that it is: x{5,9} is x{0,9} then. */
    private static Counts withoutEmptyTurns(Node node, Counts counts) throws NotExpressibleException {
        return counts.min() > 0 && node.match(new Emptiness()) ? Counts.of(0, counts.max()) : counts;
    }

    @Override
    public Node position(Node.Position position) {
        return position;
    }

    @Override
    public Node look(Node.Look look) throws NotExpressibleException {
        return new Node.Look(look.node().match(this), look.opening());
    }

    @Override
    public Node reference(Node.Reference reference) {
        throw new IllegalStateException("pattern simplification: a reference to group " + reference.number());
    }
}
