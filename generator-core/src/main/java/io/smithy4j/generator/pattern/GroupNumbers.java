package io.smithy4j.generator.pattern;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers capturing groups in the order of their parentheses. */
final class GroupNumbers {
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private int opened;

    int open() {
        return ++opened;
    }

    int open(String name) {
        names.put(name, open());
        return opened;
    }

    void close(int number) {
        closed.add(number);
    }

    Node reference(String name) throws NotExpressibleException {
        Integer number = names.get(name);
        if (number == null) {
            throw new NotExpressibleException("it refers to a group \"" + name + "\" that is not open yet");
        }
        return reference(number);
    }

    /** The first digit is read; further ones belong to the number as long as there are so many groups, as in the JDK. */
    Node reference(PatternText in, int firstDigit) throws NotExpressibleException {
        int number = firstDigit;
        while (Character.digit(in.peek(), 10) >= 0 && number * 10 + Character.digit(in.peek(), 10) <= opened) {
            number = number * 10 + Character.digit(in.next(), 10);
        }
        return reference(number);
    }

    /** ECMA 262: what has not matched yet is empty. */
    private Node reference(int number) {
        return closed.contains(number) ? new Node.Reference(number) : Node.EMPTY;
    }
}
