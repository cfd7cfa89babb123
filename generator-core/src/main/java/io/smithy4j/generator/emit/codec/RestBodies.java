package io.smithy4j.generator.emit.codec;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.JsonBody;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the bodies of restJson1, as far as the chosen artefacts see them. */
final class RestBodies {
    /** What travels, under which codec if not whole, and in which directions. */
    record Body(JsonBody json, Derived partial, boolean written, boolean read) {}

    private final EmitContext context;
    private final Consumer<Body> action;

    private RestBodies(EmitContext context, Consumer<Body> action) {
        this.context = context;
        this.action = action;
    }

    static void forEach(EmitContext context, Consumer<Body> action) {
        RestBodies bodies = new RestBodies(context, action);
        for (Operation operation : context.model().operations()) {
            HttpOperation http = operation.http();
            if (http != null) {
                bodies.visit(operation.input(), http.request(), Derived.REQUEST_CODEC);
                bodies.visit(operation.output(), http.response(), Derived.RESPONSE_CODEC);
            }
            for (Id error : operation.errors()) {
                ErrorDeclaration declaration =
                        (ErrorDeclaration) context.model().declarations().get(error);
                if (declaration != null) {
                    bodies.visit(error, declaration.bindings(), Derived.RESPONSE_CODEC);
                }
            }
        }
    }

    private void visit(Id id, @Nullable List<Binding> bindings, Derived partial) {
        if (bindings != null && context.model().declarations().get(id) instanceof WithMembers declaration) {
            Artifact writer = partial == Derived.REQUEST_CODEC ? Artifact.CLIENT : Artifact.SERVER;
            Artifact reader = partial == Derived.REQUEST_CODEC ? Artifact.SERVER : Artifact.CLIENT;
            action.accept(new Body(
                    new JsonBody(declaration, bindings), partial, context.asksFor(writer), context.asksFor(reader)));
        }
    }
}
