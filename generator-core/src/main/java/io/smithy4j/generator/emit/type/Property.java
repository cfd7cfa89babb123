package io.smithy4j.generator.emit.type;

import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.ReadDocs;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import java.util.List;

/**
 * A member as its Java class has it.
 *
 * @param name of field, accessor, builder method and parameter
 * @param held type of field and accessor
 * @param building type of the builder's field
 * @param taken type of the builder method's parameter
 * @param docs those of the member
 */
record Property(Member member, String name, TypeName held, TypeName building, TypeName taken, ReadDocs docs) {
    static List<Property> of(EmitContext context, WithMembers declaration) {
        JavaTypes types = context.types();
        return declaration.members().stream()
                .map(member -> new Property(
                        member,
                        context.names().member(declaration.id(), member.name()),
                        types.held(member),
                        types.building(member),
                        types.taken(member),
                        ReadDocs.of(member.docs())))
                .toList();
    }

    boolean isRequired() {
        return member.presence() instanceof Presence.Always;
    }

    boolean isNullable() {
        return member.presence() instanceof Presence.Maybe;
    }

    boolean isDefaulted() {
        return member.presence() instanceof Presence.Defaulted;
    }

    boolean isPrimitive() {
        return held.isPrimitive();
    }

    boolean isFloating() {
        return held.equals(TypeName.FLOAT) || held.equals(TypeName.DOUBLE);
    }

    boolean isString() {
        return member.type().equals(new TypeRef.Basic(BasicKind.STRING));
    }

    /** Whether Java can serialize the value, judged by the type of the field. */
    boolean isSerializable() {
        boolean isBlob = member.type().equals(new TypeRef.Basic(BasicKind.BLOB));
        return member.type() instanceof TypeRef.Timestamp || (member.type() instanceof TypeRef.Basic && !isBlob);
    }
}
