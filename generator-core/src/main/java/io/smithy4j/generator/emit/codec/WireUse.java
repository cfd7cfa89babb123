package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
                body.json().travelling().forEach(member -> reach(context, member.type(), into));
            }
        }
    }

    private void reach(EmitContext context, Id id, Set<Id> into) {
        if (into.add(id) && context.model().declarations().get(id) instanceof WithMembers declaration) {
            declaration.members().forEach(member -> reach(context, member.type(), into));
        }
    }

    private void reach(EmitContext context, TypeRef type, Set<Id> into) {
        if (type instanceof TypeRef.ListOf list) {
            reach(context, list.element().type(), into);
        } else if (type instanceof TypeRef.MapOf map) {
            reach(context, map.value().type(), into);
        } else if (type instanceof TypeRef.StructureRef structure) {
            nested.add(structure.id());
            reach(context, structure.id(), into);
        } else if (type instanceof TypeRef.UnionRef union) {
            reach(context, union.id(), into);
        }
    }
}
