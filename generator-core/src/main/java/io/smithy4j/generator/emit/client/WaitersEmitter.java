package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Emitter;
import io.smithy4j.generator.emit.support.Deprecations;
import io.smithy4j.generator.emit.support.JavaFiles;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Waiter;
import io.smithy4j.generator.ir.Waiter.Matcher;
import io.smithy4j.generator.javatype.RuntimeTypes;
import io.smithy4j.generator.naming.Derived;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

// Emits, for an operation TrackParcel with the waiter Delivered:
//   final class TrackParcelWaiters {
//       static Waiter<TrackParcelInput, TrackParcelOutput> waitUntilDelivered() {
//           return Waiter.of("Delivered", Duration.ofSeconds(2), Duration.ofSeconds(120), (input, output, error) -> {
//               if (output != null
//                       && "DELIVERED".equals(JmesPath.get(output.state(), ParcelState::value))) {
//                   return WaiterState.SUCCESS;
//               }
//               return null;
//           });
//       }
//   }
public final class WaitersEmitter implements Emitter {
    @Override
    public List<EmittedFile> emit(EmitContext context) {
        if (!context.asksFor(Artifact.CLIENT) || context.model().protocols().isEmpty()) {
            return List.of();
        }
        return context.model().operations().parallelStream()
                .filter(operation -> !operation.waiters().isEmpty())
                .map(operation -> JavaFiles.of(context, operation.id(), new WaitersClass(context, operation).type()))
                .toList();
    }

    private static final class WaitersClass {
        private final EmitContext context;
        private final Operation operation;
        private final ExpressionCode expressions;

        WaitersClass(EmitContext context, Operation operation) {
            this.context = context;
            this.operation = operation;
            this.expressions = new ExpressionCode(context);
        }

        TypeSpec type() {
            TypeSpec.Builder type = TypeSpec.classBuilder(context.types().derived(operation.id(), Derived.WAITERS))
                    .addJavadoc("What the answers of one operation mean to those who wait for something.")
                    .addAnnotations(Deprecations.suppression(usesDeprecated()))
                    .addModifiers(Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
            operation.waiters().forEach(waiter -> type.addMethod(method(waiter)));
            return type.build();
        }

        private boolean usesDeprecated() {
            return new Deprecations(context.model())
                    .inCompanionsOf(context.model().declarations().keySet());
        }

        private MethodSpec method(Waiter waiter) {
            TypeName returned = ParameterizedTypeName.get(
                    RuntimeTypes.WAITER,
                    context.types().declared(operation.input()),
                    context.types().declared(operation.output()));
            CodeBlock.Builder body = CodeBlock.builder()
                    .add(
                            "return $1T.of($2L, $3T.ofSeconds($4L), $3T.ofSeconds($5L), (input, output, error) -> {\n",
                            RuntimeTypes.WAITER,
                            Literals.string(waiter.name()),
                            Duration.class,
                            waiter.minDelay(),
                            waiter.maxDelay())
                    .indent();
            for (Waiter.Acceptor acceptor : waiter.acceptors()) {
                body.beginControlFlow("if ($L)", condition(acceptor.matcher()))
                        .addStatement("return $L", state(acceptor))
                        .endControlFlow();
            }
            return MethodSpec.methodBuilder(context.names().waiter(operation.id(), waiter.name()))
                    .addModifiers(Modifier.STATIC)
                    .returns(returned)
                    .addCode(body.addStatement("return null")
                            .unindent()
                            .add("});\n")
                            .build())
                    .build();
        }

        private CodeBlock state(Waiter.Acceptor acceptor) {
            if (acceptor.state() == Waiter.State.FAILURE && acceptor.message() != null) {
                // There is no output to ask after an error.
                return acceptor.matcher() instanceof Matcher.Path
                        ? CodeBlock.of(
                                "$T.failure($L)",
                                RuntimeTypes.WAITER_STATE,
                                expressions.of(Objects.requireNonNull(acceptor.message())))
                        : CodeBlock.of(
                                "$T.failure(output == null ? null : $L)",
                                RuntimeTypes.WAITER_STATE,
                                expressions.of(Objects.requireNonNull(acceptor.message())));
            }
            return CodeBlock.of("$T.$L", RuntimeTypes.WAITER_STATE, acceptor.state());
        }

        private CodeBlock condition(Matcher matcher) {
            if (matcher instanceof Matcher.Success success) {
                return CodeBlock.of(success.expected() ? "output != null" : "error != null");
            }
            if (matcher instanceof Matcher.ErrorType type) {
                Id error = type.error();
                return error != null
                        ? CodeBlock.of("error instanceof $T", context.types().declared(error))
                        : CodeBlock.of("error != null && error.errorCode().equals($L)", Literals.string(type.name()));
            }
            return CodeBlock.of("output != null\n        && $L", comparison((Matcher.Path) matcher));
        }

        private static boolean isTrue(String expected) {
            return expected.equalsIgnoreCase("true");
        }

        private CodeBlock comparison(Matcher.Path path) {
            if (path.comparator() == Waiter.Comparator.BOOLEAN_EQUALS
                    && isTrue(path.expected())
                    && ExpressionCode.isCondition(path.expression())) {
                return expressions.of(path.expression());
            }
            CodeBlock value = expressions.of(path.expression());
            CodeBlock expected = Literals.string(path.expected());
            return switch (path.comparator()) {
                case STRING_EQUALS -> CodeBlock.of("$L.equals($L)", expected, value);
                case BOOLEAN_EQUALS ->
                    CodeBlock.of("$T.isEqual($L, $L)", RuntimeTypes.JMES_PATH, value, isTrue(path.expected()));
                case ALL_STRING_EQUALS -> CodeBlock.of("$T.areAll($L, $L)", RuntimeTypes.JMES_PATH, value, expected);
                case ANY_STRING_EQUALS -> CodeBlock.of("$T.isAny($L, $L)", RuntimeTypes.JMES_PATH, value, expected);
            };
        }
    }
}
