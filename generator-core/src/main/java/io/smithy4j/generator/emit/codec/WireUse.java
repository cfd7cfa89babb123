package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.AwsJson;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which structures travel which way, as far as the chosen artefacts see it: a client writes inputs and reads outputs and errors,
 * a server the reverse.
 *
 * @param nested those that are values inside others
 */
record WireUse(Set<Id> written, Set<Id> read, Set<Id> nested) {
    private WireUse() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** What the bodies of both versions of awsJson hold; nothing if the service speaks neither. */
    static WireUse inAwsJson(EmitContext context) {
        WireUse use = new WireUse();
        if (AwsJson.spokenIn(context.model()).isEmpty()) {
            return use;
        }
        for (Operation operation : context.model().operations()) {
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

    /** What the bodies of restJson1 hold; nothing if the service does not speak it. */
    static WireUse inRestJson(EmitContext context) {
        WireUse use = new WireUse();
        if (context.speaks(Protocol.REST_JSON_1)) {
            RestBodies.forEach(context, body -> use.reachBody(context, body));
        }
        return use;
    }

    WireUse and(WireUse other) {
        return new WireUse(union(written, other.written), union(read, other.read), union(nested, other.nested));
    }

    WireUse where(Predicate<Id> wanted) {
        return new WireUse(only(written, wanted), only(read, wanted), only(nested, wanted));
    }

    private void reachBody(EmitContext context, RestBodies.Body body) {
        if (body.written()) {
            reachBody(context, body, written);
        }
        if (body.read()) {
            reachBody(context, body, read);
        }
    }

    private void reachBody(EmitContext context, RestBodies.Body body, Set<Id> into) {
        if (body.json().isWhole()) {
            reach(context, body.json().declaration().id(), into);
        }
        body.json().travelling().forEach(member -> reach(context, member.type(), into));
    }

    private void reach(EmitContext context, TypeRef type, Set<Id> into) {
        Id target = nestedIn(type);
        if (target != null) {
            nested.add(target);
            reach(context, target, into);
        }
    }

    /** A loop, since models may be deeper than a stack. */
    private void reach(EmitContext context, Id root, Set<Id> into) {
        Deque<Id> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (into.add(id) && context.model().declarations().get(id) instanceof WithMembers declaration) {
                Stream<Id> targets =
                        declaration.members().stream().flatMap(member -> Stream.ofNullable(nestedIn(member.type())));
                targets.forEach(target -> {
                    nested.add(target);
                    open.push(target);
                });
            }
        }
    }

    /** The structure or union that a value is, or that its collections end in; null if there is none. */
    private static @Nullable Id nestedIn(TypeRef type) {
        TypeRef inner = type;
        while (true) {
            if (inner instanceof TypeRef.ListOf list) {
                inner = list.element().type();
            } else if (inner instanceof TypeRef.MapOf map) {
                inner = map.value().type();
            } else if (inner instanceof TypeRef.StructureRef structure) {
                return structure.id();
            } else {
                return inner instanceof TypeRef.UnionRef union ? union.id() : null;
            }
        }
    }

    private static Set<Id> union(Set<Id> some, Set<Id> others) {
        Set<Id> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<Id> only(Set<Id> some, Predicate<Id> wanted) {
        return some.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
    }
}
