package io.smithy4j.generator.pattern;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pattern that was read: ECMA 262 with Unicode, and beyond it what {@link java.util.regex.Pattern} reads too. */
sealed interface Node {
    Node EMPTY = new Sequence(List.of());

    /**
     * One code point of a set.
     *
     * @param text how all engines write it, but for the names of properties
     */
    record Characters(List<ClassItem> items, Kind kind, String text) implements Node {
        enum Kind {
            WHAT_IS_LISTED,
            ALL_ELSE
        }

        public Characters {
            items = List.copyOf(items);
        }

        /** All that it matches, and perhaps more. */
        CodePoints atMost() {
            return kind == Kind.WHAT_IS_LISTED
                    ? union(items.stream().map(ClassItem::atMost))
                    : union(items.stream().map(ClassItem::atLeast)).complement();
        }

        private static CodePoints union(Stream<CodePoints> parts) {
            return parts.reduce(CodePoints.NONE, CodePoints::or);
        }

        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.characters(this);
        }
    }

    record Sequence(List<Node> nodes) implements Node {
        public Sequence {
            nodes = List.copyOf(nodes);
        }

        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.sequence(this);
        }
    }

    record Alternatives(List<Node> nodes) implements Node {
        public Alternatives {
            nodes = List.copyOf(nodes);
        }

        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.alternatives(this);
        }
    }

    /** Parentheses; {@code number} is null if they capture nothing. */
    record Group(Node node, @Nullable Integer number) implements Node {
        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.group(this);
        }
    }

    /** Parentheses whose first way through is their only one; the JDK's. */
    record Atomic(Node node) implements Node {
        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.atomic(this);
        }
    }

    record Repeat(Node node, Counts counts, Mode mode) implements Node {
        enum Mode {
            GREEDY(""),
            LAZY("?"),
            /** The JDK's. */
            POSSESSIVE("+");

            private final String suffix;

            Mode(String suffix) {
                this.suffix = suffix;
            }

            String suffix() {
                return suffix;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.repeat(this);
        }
    }

    enum Position implements Node {
        START,
        END,
        WORD_BOUNDARY,
        NO_WORD_BOUNDARY;

        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.position(this);
        }
    }

    /** Looks around; {@code opening} is the parenthesis with its signs, the same in all syntaxes that have it. */
    record Look(Node node, String opening) implements Node {
        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.look(this);
        }
    }

    /** What a group has captured. */
    record Reference(int number) implements Node {
        @Override
        public <R> R match(Cases<R> cases) throws NotExpressibleException {
            return cases.reference(this);
        }
    }

    interface Cases<R> {
        R characters(Characters characters) throws NotExpressibleException;

        R sequence(Sequence sequence) throws NotExpressibleException;

        R alternatives(Alternatives alternatives) throws NotExpressibleException;

        R group(Group group) throws NotExpressibleException;

        R atomic(Atomic atomic) throws NotExpressibleException;

        R repeat(Repeat repeat) throws NotExpressibleException;

        R position(Position position) throws NotExpressibleException;

        R look(Look look) throws NotExpressibleException;

        R reference(Reference reference) throws NotExpressibleException;
    }

    <R> R match(Cases<R> cases) throws NotExpressibleException;
}
