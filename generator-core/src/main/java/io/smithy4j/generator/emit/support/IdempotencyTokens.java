package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.TypeRef;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

// Emits, for an operation whose input has the idempotency token Token, in its client class:
//   public SendInput completed(SendInput input, Supplier<String> tokens) {
//       return input.token() == null ? input.toBuilder().token(tokens.get()).build() : input;
//   }
public final class IdempotencyTokens {
    private IdempotencyTokens() {}

    /** The method, or nothing if the input has no token that may lack. */
    public static Optional<MethodSpec> completedMethod(EmitContext context, Operation operation) {
        if (!(context.model().declarations().get(operation.input()) instanceof StructureDeclaration input)) {
            return Optional.empty();
        }
        return input.members().stream()
                .filter(IdempotencyTokens::mayLack)
                .findFirst()
                .map(token -> completedMethod(context, input, token));
    }

    private static boolean mayLack(Member member) {
        return member.idempotencyToken()
                && member.presence() instanceof Presence.Maybe
                && member.type().equals(new TypeRef.Basic(BasicKind.STRING));
    }

    private static MethodSpec completedMethod(EmitContext context, StructureDeclaration input, Member token) {
        ClassName type = context.types().declared(input.id());
        String name = context.names().member(input.id(), token.name());
        return MethodSpec.methodBuilder("completed")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(type, "input")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Supplier.class), ClassName.get(String.class)), "tokens")
                .addStatement("return input.$1N() == null ? input.toBuilder().$1N(tokens.get()).build() : input", name)
                .build();
    }
}
