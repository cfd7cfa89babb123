package io.smithy4j.generator.javatype;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.naming.Derived;
import io.smithy4j.generator.naming.Names;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java types of one generation. */
public final class JavaTypes {
    private static final Set<BasicKind> PRIMITIVES = EnumSet.range(BasicKind.BOOLEAN, BasicKind.DOUBLE);

    private final Names names;

    public JavaTypes(Names names) {
        this.names = names;
    }

    /** The type of a declaration. */
    public ClassName declared(Id declaration) {
        return ClassName.get(names.packageName(), names.type(declaration));
    }

    /** The builder of a structure or error. */
    public ClassName builderOf(Id declaration) {
        return declared(declaration).nestedClass("Builder");
    }

    /** The record for a member of a union. */
    public ClassName variant(Id union, String member) {
        return declared(union).nestedClass(names.member(union, member));
    }

    /** A type that is emitted beside that of a declaration, or for an operation or service. */
    public ClassName derived(Id from, Derived kind) {
        return ClassName.get(names.packageName(), names.derived(from, kind));
    }

    /** The type as a type argument: never primitive, without nullness of its own. */
    public TypeName boxed(TypeRef type) {
        return type.match(new BoxedTypes());
    }

    /** The type of what the accessor of a member returns. */
    public TypeName held(Member member) {
        TypeName boxed = boxed(member.type());
        if (isPrimitive(member)) {
            return boxed.unbox();
        }
        return member.presence() instanceof Presence.Maybe ? nullable(boxed) : boxed;
    }

    /** The type of the builder's field: null until set, unless a default stands in. */
    public TypeName building(Member member) {
        return member.presence() instanceof Presence.Defaulted ? held(member) : nullable(boxed(member.type()));
    }

    /** What the builder's method takes: any collection in the place of a list. */
    public TypeName taken(Member member) {
        if (!(member.type() instanceof TypeRef.ListOf list)) {
            return held(member);
        }
        TypeName collection = ParameterizedTypeName.get(ClassName.get(Collection.class), element(list));
        return member.presence() instanceof Presence.Maybe ? nullable(collection) : collection;
    }

    /** The elements of a list as its type argument. */
    public TypeName element(TypeRef.ListOf list) {
        return argument(list.element().type(), list.sparse());
    }

    /** Whether the member is held in a primitive. */
    public static boolean isPrimitive(Member member) {
        return !(member.presence() instanceof Presence.Maybe)
                && member.type() instanceof TypeRef.Basic basic
                && PRIMITIVES.contains(basic.kind());
    }

    /** {@code @Nullable}, at the type itself. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    private TypeName argument(TypeRef type, boolean sparse) {
        return sparse ? nullable(boxed(type)) : boxed(type);
    }

    private static ClassName basicType(BasicKind kind) {
        return switch (kind) {
            case BOOLEAN -> ClassName.get(Boolean.class);
            case BYTE -> ClassName.get(Byte.class);
            case SHORT -> ClassName.get(Short.class);
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case BIG_INTEGER -> ClassName.get(BigInteger.class);
            case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
            case STRING -> ClassName.get(String.class);
            case BLOB -> RuntimeTypes.BLOB;
        };
    }

    private final class BoxedTypes implements TypeRef.Cases<TypeName> {
        @Override
        public TypeName basic(TypeRef.Basic type) {
            return basicType(type.kind());
        }

        @Override
        public TypeName timestamp(TypeRef.Timestamp type) {
            return ClassName.get(Instant.class);
        }

        @Override
        public TypeName document(TypeRef.Document type) {
            return RuntimeTypes.DOCUMENT;
        }

        @Override
        public TypeName stream(TypeRef.Stream type) {
            return RuntimeTypes.HTTP_BODY;
        }

        @Override
        public TypeName unit(TypeRef.Unit type) {
            throw new IllegalStateException("emit: a unit has no type");
        }

        @Override
        public TypeName list(TypeRef.ListOf type) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(type));
        }

        @Override
        public TypeName map(TypeRef.MapOf type) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class),
                    boxed(type.key().type()),
                    argument(type.value().type(), type.sparse()));
        }

        @Override
        public TypeName structure(TypeRef.StructureRef type) {
            return declared(type.id());
        }

        @Override
        public TypeName union(TypeRef.UnionRef type) {
            return declared(type.id());
        }

        @Override
        public TypeName enumeration(TypeRef.EnumRef type) {
            return declared(type.id());
        }

        @Override
        public TypeName intEnumeration(TypeRef.IntEnumRef type) {
            return declared(type.id());
        }
    }
}
