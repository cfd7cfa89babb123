package io.smithy4j.generator.pattern;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the groups that something refers to. */
final class References {
    private References() {}

    static Set<Integer> in(Node node) {
        Set<Integer> numbers = new HashSet<>();
        add(numbers, node);
        return numbers;
    }

    private static void add(Set<Integer> numbers, Node node) {
        if (node instanceof Node.Reference reference) {
            numbers.add(reference.number());
        }
        inside(node).forEach(inner -> add(numbers, inner));
    }

    private static Stream<Node> inside(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.nodes().stream();
        }
        if (node instanceof Node.Alternatives alternatives) {
            return alternatives.nodes().stream();
        }
        if (node instanceof Node.Group group) {
            return Stream.of(group.node());
        }
        if (node instanceof Node.Repeat repeat) {
            return Stream.of(repeat.node());
        }
        if (node instanceof Node.Look look) {
            return Stream.of(look.node());
        }
        return node instanceof Node.Atomic atomic ? Stream.of(atomic.node()) : Stream.empty();
    }
}
