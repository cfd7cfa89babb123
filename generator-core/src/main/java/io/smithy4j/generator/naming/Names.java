package io.smithy4j.generator.naming;

import io.smithy4j.generator.ir.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every Java name of one generation. Asking for something that was not named is a fault of ours.
 *
 * @param packageName of all emitted types
 * @param types simple names by declaration
 * @param shouted the simple names of these that a constant may have, too: those without a letter in lower case
 * @param derived simple names by what they are derived from (declaration, operation or service) and how
 * @param members by declaration, then member: the name of field, accessor, builder method and parameter; of a union, the record
 * @param constants by enum, then member: the name of the Java constant
 * @param unknownConstants by enum: the constant of {@code Known} for values that the model does not list
 * @param methods by operation
 * @param asyncMethods by operation: what takes its asynchronous form where the other form has the plain name
 * @param clientMethods what clients have beside the methods of operations
 * @param changes every name that is not the plain spelling, with the reason
 */
public record Names(
        String packageName,
        Map<Id, String> types,
        Set<String> shouted,
        Map<Id, Map<Derived, String>> derived,
        Map<Id, Map<String, String>> members,
        Map<Id, Map<String, String>> constants,
        Map<Id, String> unknownConstants,
        Map<Id, String> methods,
        Map<Id, String> asyncMethods,
        ClientMethods clientMethods,
        List<NameChange> changes) {

    public String type(Id declaration) {
        return named(types, declaration, declaration);
    }

    public String derived(Id from, Derived kind) {
        return named(named(derived, from, from), kind, from);
    }

    public String member(Id declaration, String member) {
        return named(named(members, declaration, declaration), member, declaration);
    }

    public String constant(Id enumeration, String value) {
        return named(named(constants, enumeration, enumeration), value, enumeration);
    }

    public String unknownConstant(Id enumeration) {
        return named(unknownConstants, enumeration, enumeration);
    }

    public String method(Id operation) {
        return named(methods, operation, operation);
    }

    public String asyncMethod(Id operation) {
        return named(asyncMethods, operation, operation);
    }

    /** The method of clients that goes through the pages of an operation. */
    public String paginator(Id operation) {
        return named(clientMethods.paginators(), operation, operation);
    }

    /** The method of clients that waits for what a waiter of an operation knows. */
    public String waiter(Id operation, String waiter) {
        return named(named(clientMethods.waiters(), operation, operation), waiter, operation);
    }

    private static <K, V> V named(Map<K, V> names, K key, Id where) {
        V name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("naming gave no name to " + key + " of " + where);
        }
        return name;
    }
}
