package io.smithy4j.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/** Writes a pattern; adds parentheses where a node that was moved needs them. */
final class PatternPrinter implements Node.Cases<String> {
    private final Syntax syntax;

    PatternPrinter(Syntax syntax) {
        this.syntax = syntax;
    }

    String print(Node node) throws NotExpressibleException {
        return node.match(this);
    }

    @Override
    public String characters(Node.Characters characters) throws NotExpressibleException {
        return syntax.characters(characters);
    }

    @Override
    public String sequence(Node.Sequence sequence) throws NotExpressibleException {
        StringBuilder text = new StringBuilder();
        for (Node node : sequence.nodes()) {
            text.append(node instanceof Node.Alternatives ? "(?:" + print(node) + ")" : print(node));
        }
        return text.toString();
    }

    @Override
    public String alternatives(Node.Alternatives alternatives) throws NotExpressibleException {
        List<String> texts = new ArrayList<>();
        for (Node node : alternatives.nodes()) {
            texts.add(print(node));
        }
        return String.join("|", texts);
    }

    @Override
    public String group(Node.Group group) throws NotExpressibleException {
        String inside = print(group.node());
        return group.number() == null ? "(?:" + inside + ")" : syntax.capturing(inside, group.number());
    }

    @Override
    public String atomic(Node.Atomic atomic) throws NotExpressibleException {
        return syntax.atomic(print(atomic.node()));
    }

    @Override
    public String repeat(Node.Repeat repeat) throws NotExpressibleException {
        Node node = repeat.node();
        boolean isAtom = node instanceof Node.Characters
                || node instanceof Node.Group
                || node instanceof Node.Atomic
                || node instanceof Node.Look;
        return syntax.repeat(isAtom ? print(node) : "(?:" + print(node) + ")", repeat);
    }

    @Override
    public String position(Node.Position position) {
        return syntax.position(position);
    }

    @Override
    public String look(Node.Look look) throws NotExpressibleException {
        return syntax.look(look.opening(), print(look.node()));
    }

    @Override
    public String reference(Node.Reference reference) throws NotExpressibleException {
        return syntax.reference(reference.number());
    }
}
