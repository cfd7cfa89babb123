package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Constraint;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.Slot;
import io.smithy4j.generator.ir.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Follows declarations to those that they lead to. Recursive models are walked once. */
final class Reach {
    private final Map<Id, Declaration> declarations;

    Reach(Map<Id, Declaration> declarations) {
        this.declarations = declarations;
    }

    /** The roots and all that they lead to. */
    Set<Id> from(Collection<Id> roots) {
        Set<Id> reached = new TreeSet<>();
        Deque<Id> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (reached.add(id)) {
                open.addAll(targets(id));
            }
        }
        return reached;
    }

    /** The declarations with something that a validator checks, in themselves or in what they lead to. */
    Set<Id> toChecks() {
        return leadingTo(member ->
                isChecked(member.slot()) || (member.required() && member.presence() instanceof Presence.Maybe));
    }

    /** As {@link #toChecks()}, and what a server checks while it decodes: that required members are there. */
    Set<Id> toConstraints() {
        return leadingTo(member -> isChecked(member.slot()) || member.required());
    }

    /** The declarations with something that must stay out of logs. */
    Set<Id> toSensitive() {
        return leadingTo(Member::sensitive);
    }

    /** The declarations that look otherwise where {@code jsonName} counts. */
    Set<Id> toJsonNames() {
        return leadingTo(member -> !member.jsonName().equals(member.name()));
    }

    private Set<Id> leadingTo(Predicate<Member> wanted) {
        Map<Id, List<Id>> users = new HashMap<>();
        Deque<Id> open = new ArrayDeque<>();
        for (Declaration declaration : declarations.values()) {
            if (declaration instanceof WithMembers structure) {
                targets(structure.id())
                        .forEach(target -> users.computeIfAbsent(target, id -> new ArrayList<>())
                                .add(structure.id()));
                if (structure.members().stream().anyMatch(wanted)) {
                    open.push(structure.id());
                }
            }
        }
        Set<Id> found = new TreeSet<>();
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (found.add(id)) {
                open.addAll(users.getOrDefault(id, List.of()));
            }
        }
        return found;
    }

    private Set<Id> targets(Id id) {
        Set<Id> targets = new TreeSet<>();
        if (declarations.get(id) instanceof WithMembers structure) {
            structure.members().forEach(member -> collect(member.slot(), targets));
        }
        return targets;
    }

    private static void collect(Slot slot, Set<Id> targets) {
        if (slot.type() instanceof TypeRef.StructureRef structure) {
            targets.add(structure.id());
        } else if (slot.type() instanceof TypeRef.UnionRef union) {
            targets.add(union.id());
        } else if (slot.type() instanceof TypeRef.EnumRef enumeration) {
            targets.add(enumeration.id());
        } else if (slot.type() instanceof TypeRef.IntEnumRef enumeration) {
            targets.add(enumeration.id());
        } else {
            nested(slot.type()).forEach(inner -> collect(inner, targets));
        }
    }

    private static boolean isChecked(Slot slot) {
        List<Constraint> constraints = slot.constraints();
        return !constraints.isEmpty()
                || slot.type() instanceof TypeRef.EnumRef
                || slot.type() instanceof TypeRef.IntEnumRef
                || nested(slot.type()).stream().anyMatch(Reach::isChecked);
    }

    private static List<Slot> nested(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return List.of(list.element());
        }
        return type instanceof TypeRef.MapOf map ? List.of(map.key(), map.value()) : List.of();
    }
}
