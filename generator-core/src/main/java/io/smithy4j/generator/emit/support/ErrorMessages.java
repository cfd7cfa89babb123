package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.TypeRef;
import org.jspecify.annotations.Nullable;

/** The member of an error that Java calls the message of the exception; it has no accessor but {@code getMessage()}. */
public final class ErrorMessages {
    private ErrorMessages() {}

    public static boolean isMessage(ErrorDeclaration error, Member member) {
        return member.equals(memberOf(error));
    }

    private static @Nullable Member memberOf(ErrorDeclaration error) {
        return error.members().stream()
                .filter(member -> member.name().equalsIgnoreCase("message"))
                .filter(member -> member.type().equals(new TypeRef.Basic(BasicKind.STRING)))
                .findFirst()
                .orElse(null);
    }
}
