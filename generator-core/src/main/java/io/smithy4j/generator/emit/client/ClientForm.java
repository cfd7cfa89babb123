package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.concurrent.CompletableFuture;

/** The two forms of a client: its methods wait for the output, or return a future of it. */
enum ClientForm {
    BLOCKING(Derived.CLIENT, Derived.DEFAULT_CLIENT, "call"),
    ASYNC(Derived.ASYNC_CLIENT, Derived.DEFAULT_ASYNC_CLIENT, "callAsync");

    private final Derived client;
    private final Derived defaultClient;
    private final String pipelineMethod;

    ClientForm(Derived client, Derived defaultClient, String pipelineMethod) {
        this.client = client;
        this.defaultClient = defaultClient;
        this.pipelineMethod = pipelineMethod;
    }

    /** The interface that users see. */
    Derived client() {
        return client;
    }

    /** The class behind it. */
    Derived defaultClient() {
        return defaultClient;
    }

    /** What the class behind it calls of the pipeline. */
    String pipelineMethod() {
        return pipelineMethod;
    }

    /** What goes through the pages of an operation. */
    ClassName paginator() {
        return this == BLOCKING ? RuntimeTypes.PAGINATOR : RuntimeTypes.ASYNC_PAGINATOR;
    }

    /** The same, if the model tells what pages hold. */
    ClassName itemPaginator() {
        return this == BLOCKING ? RuntimeTypes.ITEM_PAGINATOR : RuntimeTypes.ASYNC_ITEM_PAGINATOR;
    }

    /** What a method returns. */
    TypeName returned(ClassName output) {
        return this == BLOCKING ? output : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), output);
    }
}
