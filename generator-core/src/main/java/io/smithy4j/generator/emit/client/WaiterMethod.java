package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Waiter;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

// Emits, for the waiter Delivered of an operation TrackParcel, into the client:
//   default Waited<TrackParcelOutput> waitUntilDelivered(TrackParcelInput input, Duration atMost) {
//       return TrackParcelWaiters.waitUntilDelivered().await(
//               input, (in, left) -> with(call -> call.timeoutAtMost(left)).trackParcel(in), atMost);
//   }
final class WaiterMethod {
    private final EmitContext context;
    private final ClientForm form;
    private final Operation operation;

    WaiterMethod(EmitContext context, ClientForm form, Operation operation) {
        this.context = context;
        this.form = form;
        this.operation = operation;
    }

    MethodSpec of(Waiter waiter) {
        ClassName input = context.types().declared(operation.input());
        String method = context.names().waiter(operation.id(), waiter.name());
        String call = context.names().method(operation.id());
        Javadoc javadoc = Javadoc.of(waiter.docs())
                .paragraph(
                        "Waits until $L: calls {@link #$L($T)}\nevery $L to $L seconds.",
                        waiter.name(),
                        call,
                        input,
                        waiter.minDelay(),
                        waiter.maxDelay())
                .tag("@param atMost how long to wait; a last call is made when it is over, and has a second");
        if (form == ClientForm.BLOCKING) {
            javadoc.tag("@throws $T if it does not come", RuntimeTypes.WAITER_EXCEPTION);
        } else {
            javadoc.tag("@return fails with a {@link $T} if it does not come", RuntimeTypes.WAITER_EXCEPTION);
        }
        return MethodSpec.methodBuilder(method)
                .addJavadoc(javadoc.build())
                .addAnnotations(Deprecations.annotations(waiter.docs()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returned())
                .addParameter(input, "input")
                .addParameter(Duration.class, "atMost")
                .addStatement(
                        "return $T.$N()\n.$L(input, (in, left) -> with(call -> call.timeoutAtMost(left)).$N(in), atMost)",
                        context.types().derived(operation.id(), Derived.WAITERS),
                        method,
                        form == ClientForm.BLOCKING ? "await" : "awaitAsync",
                        call)
                .build();
    }

    private TypeName returned() {
        TypeName waited =
                ParameterizedTypeName.get(RuntimeTypes.WAITED, context.types().declared(operation.output()));
        return form == ClientForm.BLOCKING
                ? waited
                : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), waited);
    }
}
