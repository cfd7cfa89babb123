package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.TypeRef;

/** The member of an error that Java calls the message of the exception; it has no accessor but {@code getMessage()}. */
public final class ErrorMessages {
    private ErrorMessages() {}

    public static boolean isMessage(ErrorDeclaration error, Member member) {
        return couldBe(member)
                && error.members().stream()
                        .filter(ErrorMessages::couldBe)
                        .findFirst()
                        .filter(member::equals)
                        .isPresent();
    }

    private static boolean couldBe(Member member) {
        return member.name().equalsIgnoreCase("message") && member.type().equals(new TypeRef.Basic(BasicKind.STRING));
    }
}
