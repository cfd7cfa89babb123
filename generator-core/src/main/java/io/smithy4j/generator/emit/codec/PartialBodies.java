package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.naming.Derived;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The structures of which a part travels in bodies and the rest in other places of HTTP messages. */
final class PartialBodies {
    /** A declaration with the members of the body only, and the codec that knows them. */
    record Part(WithMembers declaration, Derived kind, WireUse use) {}

    private PartialBodies() {}

    /** In the order of the operations, each once. */
    static List<Part> of(EmitContext context) {
        List<Part> parts = new ArrayList<>();
        if (!context.speaks(Protocol.REST_JSON_1)) {
            return parts;
        }
        Set<Object> seen = new HashSet<>();
        RestBodies.forEach(context, body -> {
            Id id = body.json().declaration().id();
            boolean partial = !body.json().isWhole() && !body.json().members().isEmpty();
            if (partial && seen.add(List.of(id, body.partial()))) {
                WireUse use = new WireUse(
                        body.written() ? Set.of(id) : Set.of(), body.read() ? Set.of(id) : Set.of(), Set.of());
                parts.add(new Part(body.json().reduced(), body.partial(), use));
            }
        });
        return parts;
    }
}
