package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which structures travel which way, as far as the chosen artefacts see it: a client writes inputs and reads outputs and errors,
 * a server the reverse.
 *
 * @param nested those that are values inside others
 */
record WireUse(Set<Id> written, Set<Id> read, Set<Id> nested) {
    static WireUse of(EmitContext context) {
        WireUse use = new WireUse(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        if (context.speaks(Protocol.REST_JSON_1)) {
            RestBodies.forEach(context, body -> use.reachBody(context, body));
        }
        boolean inAwsJson = !AwsJson.spokenIn(context.model()).isEmpty();
        for (Operation operation : inAwsJson ? context.model().operations() : List.<Operation>of()) {
            if (context.asksFor(Artifact.CLIENT)) {
                use.reach(context, operation.input(), use.written);
                use.reach(context, operation.output(), use.read);
                operation.errors().forEach(error -> use.reach(context, error, use.read));
            }
            if (context.asksFor(Artifact.SERVER)) {
                use.reach(context, operation.input(), use.read);
                use.reach(context, operation.output(), use.written);
                operation.errors().forEach(error -> use.reach(context, error, use.written));
            }
        }
        return use;
    }

    private void reachBody(EmitContext context, RestBodies.Body body) {
        for (boolean writes : new boolean[] {true, false}) {
            if (writes ? body.written() : body.read()) {
                Set<Id> into = writes ? written : read;
                if (body.json().isWhole()) {
                    reach(context, body.json().declaration().id(), into);
                }
                for (Member member : body.json().travelling()) {
                    Id target = target(member.type());
                    if (target != null) {
                        reach(context, target, into);
                    }
                }
            }
        }
    }

    // A loop, since models may be deeper than a stack.
    private void reach(EmitContext context, Id root, Set<Id> into) {
        Deque<Id> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (into.add(id) && context.model().declarations().get(id) instanceof WithMembers declaration) {
                for (Member member : declaration.members()) {
                    Id target = target(member.type());
                    if (target != null) {
                        open.push(target);
                    }
                }
            }
        }
    }

    /** The structure or union that a value is, or that is in the collections that it is; null if none is. */
    private @Nullable Id target(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return target(list.element().type());
        }
        if (type instanceof TypeRef.MapOf map) {
            return target(map.value().type());
        }
        if (type instanceof TypeRef.StructureRef structure) {
            nested.add(structure.id());
            return structure.id();
        }
        return type instanceof TypeRef.UnionRef union ? union.id() : null;
    }
}
