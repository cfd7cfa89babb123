package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.emit.support.ThrowsTags;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;

// Emits the words on a client and its methods. Failures are listed once, in the blocking form; the other one points
// there.
final class ClientJavadoc {
    private final EmitContext context;
    private final ClientForm form;

    ClientJavadoc(EmitContext context, ClientForm form) {
        this.context = context;
        this.form = form;
    }

    CodeBlock ofClient() {
        Javadoc javadoc = Javadoc.of(context.model().docs())
                .paragraph("Clients are safe for use by several threads. Close a client to free its connections.");
        if (form == ClientForm.ASYNC) {
            javadoc.paragraph("""
                    A method does not wait for the answer. Its future fails with what the same method of
                    {@link $T} throws, which {@code get} and {@code join} show as the cause. Cancelling
                    the future gives the call up. Stages that depend on the future run on a thread of the transport (after
                    a timeout, in the default executor of the future), or on the thread that cancels, closes, or adds
                    them too late: they must not block. What blocks belongs into a stage with an executor of its own,
                    such as {@code thenApplyAsync(..., executor)}.""", blockingClient());
        }
        return javadoc.build();
    }

    CodeBlock ofCall(Operation operation) {
        Javadoc javadoc = Javadoc.of(operation.docs());
        if (form == ClientForm.ASYNC) {
            return javadoc.tag(
                            "@return fails with what {@link $T#$L($T)} throws",
                            blockingClient(),
                            context.names().method(operation.id()),
                            context.types().declared(operation.input()))
                    .build();
        }
        ThrowsTags.add(javadoc, context, operation);
        return javadoc.tag(
                        "@throws $T for errors that the model does not list",
                        context.types().derived(context.model().id(), Derived.BASE_EXCEPTION))
                .tag("@throws $T if there was no answer that could be understood", RuntimeTypes.CLIENT_EXCEPTION)
                .build();
    }

    private ClassName blockingClient() {
        return context.types().derived(context.model().id(), Derived.CLIENT);
    }
}
