package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.HostPrefix;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

// Emits, for an operation with the host prefix "{label}.data." and compressed requests, in its client class:
//   public String hostPrefix(SendInput input) { return HostLabel.of("label", input.label()) + ".data."; }
//   public boolean compresses() { return true; }
//   public boolean hasSensitiveInput() { return true; }       if anything in it is sensitive
public final class SendingMethods {
    private SendingMethods() {}

    /** Nothing, for an operation whose requests travel as they are. */
    public static List<MethodSpec> of(EmitContext context, Operation operation) {
        List<MethodSpec> methods = new ArrayList<>();
        HostPrefix prefix = operation.sending().hostPrefix();
        if (prefix != null) {
            methods.add(hostPrefixMethod(context, operation, prefix));
        }
        if (operation.sending().gzip()) {
            methods.add(yes("compresses"));
        }
        if (operation.sending().checksum()) {
            methods.add(yes("needsChecksum"));
        }
        if (streams(context, operation.output())) {
            methods.add(yes("streamsOutput"));
        }
        Set<Id> sensitive = context.model().sensitive();
        if (sensitive.contains(operation.input())) {
            methods.add(yes("hasSensitiveInput"));
        }
        if (sensitive.contains(operation.output())
                || operation.errors().stream().anyMatch(sensitive::contains)) {
            methods.add(yes("hasSensitiveOutput"));
        }
        return methods;
    }

    /** Of the server's class: how it takes what these methods of the client's class have it send. */
    public static List<MethodSpec> ofServer(EmitContext context, Operation operation) {
        List<MethodSpec> methods = new ArrayList<>();
        if (operation.sending().gzip()) {
            methods.add(yes("takesGzip"));
        }
        if (streams(context, operation.input())) {
            methods.add(yes("streamsInput"));
        }
        return methods;
    }

    private static MethodSpec yes(String question) {
        return Methods.overriding(question)
                .returns(boolean.class)
                .addStatement("return true")
                .build();
    }

    private static boolean streams(EmitContext context, Id structure) {
        return context.model().declarations().get(structure) instanceof WithMembers declaration
                && declaration.members().stream().anyMatch(member -> member.type() instanceof TypeRef.Stream);
    }

    private static MethodSpec hostPrefixMethod(EmitContext context, Operation operation, HostPrefix prefix) {
        List<CodeBlock> parts = prefix.parts().stream()
                .map(part -> part.kind() == HostPrefix.Kind.LITERAL
                        ? CodeBlock.of("$L", Literals.string(part.text()))
                        : label(context, operation, part.text()))
                .toList();
        return Methods.overriding("hostPrefix")
                .returns(ClassName.get(String.class))
                .addParameter(context.types().declared(operation.input()), "input")
                .addStatement("return $L", CodeBlock.join(parts, " + "))
                .build();
    }

    private static CodeBlock label(EmitContext context, Operation operation, String member) {
        String accessor = context.names().member(operation.input(), member);
        return CodeBlock.of(
                isEnum(context, operation, member)
                        ? "$1T.of($2L, input.$3N() == null ? null : input.$3N().value())"
                        : "$T.of($L, input.$N())",
                RuntimeTypes.HOST_LABEL,
                Literals.string(member),
                accessor);
    }

    private static boolean isEnum(EmitContext context, Operation operation, String member) {
        return context.model().declarations().get(operation.input()) instanceof WithMembers input
                && input.member(member)
                        .filter(found -> found.type() instanceof TypeRef.EnumRef)
                        .isPresent();
    }
}
