package io.smithy4j.generator.pattern;

/** How an engine writes what not all write alike. */
interface Syntax {
    String characters(Node.Characters characters) throws NotExpressibleException;

    String position(Node.Position position);

    /** {@code atom} is one character, class or group. */
    String repeat(String atom, Node.Repeat repeat) throws NotExpressibleException;

    /** A capturing group, by the number it has in the source. */
    String capturing(String inside, int number);

    String look(String opening, String inside) throws NotExpressibleException;

    String atomic(String inside) throws NotExpressibleException;

    String reference(int number) throws NotExpressibleException;
}
