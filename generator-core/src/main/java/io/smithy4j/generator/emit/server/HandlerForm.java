package io.smithy4j.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.naming.Derived;
import java.util.concurrent.CompletionStage;

/** The two forms of what a server implements: methods that may block, or return a stage. */
enum HandlerForm {
    BLOCKING(Derived.HANDLER, Derived.OPERATION),
    ASYNC(Derived.ASYNC_HANDLER, Derived.ASYNC_OPERATION);

    private final Derived handler;
    private final Derived operation;

    HandlerForm(Derived handler, Derived operation) {
        this.handler = handler;
        this.operation = operation;
    }

    /** The interface of the whole service. */
    ClassName handler(EmitContext context) {
        return context.types().derived(context.model().id(), handler);
    }

    /** The interface of one operation. */
    ClassName operation(EmitContext context, Operation of) {
        return context.types().derived(of.id(), operation);
    }

    /** What an operation returns. */
    TypeName returned(ClassName output) {
        return this == BLOCKING ? output : ParameterizedTypeName.get(ClassName.get(CompletionStage.class), output);
    }

    /** The method of the service that takes the whole handler. Not an overload: a lambda would fit both. */
    String factoryMethod() {
        return this == BLOCKING ? "of" : "ofAsync";
    }

    /** What methods of the service are called that hand parts of the handler to the builder. */
    String addingMethod() {
        return this == BLOCKING ? "addOperations" : "addAsyncOperations";
    }

    /** The method of the service's builder that takes one operation. Not an overload: a lambda would fit both. */
    String builderMethod(EmitContext context, Operation of) {
        return this == BLOCKING
                ? context.names().method(of.id())
                : context.names().asyncMethod(of.id());
    }
}
