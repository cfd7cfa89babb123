package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.ir.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether anything in a structure, however deep, must stay out of logs. */
final class SensitiveReach {
    private final ServiceModel model;

    SensitiveReach(ServiceModel model) {
        this.model = model;
    }

    // Without recursion: structures may lie thousands deep.
    boolean isSensitive(Id structure) {
        Set<Id> seen = new HashSet<>();
        Deque<Id> left = new ArrayDeque<>(List.of(structure));
        while (!left.isEmpty()) {
            Id id = left.remove();
            if (!seen.add(id) || !(model.declarations().get(id) instanceof WithMembers declaration)) {
                continue;
            }
            for (Member member : declaration.members()) {
                if (member.sensitive()) {
                    return true;
                }
                declared(member.type()).forEach(left::add);
            }
        }
        return false;
    }

    /** The structures and unions that a type holds itself or in collections. */
    private static Stream<Id> declared(TypeRef type) {
        if (type instanceof TypeRef.StructureRef structure) {
            return Stream.of(structure.id());
        }
        if (type instanceof TypeRef.UnionRef union) {
            return Stream.of(union.id());
        }
        if (type instanceof TypeRef.ListOf list) {
            return declared(list.element().type());
        }
        return type instanceof TypeRef.MapOf map ? declared(map.value().type()) : Stream.of();
    }
}
