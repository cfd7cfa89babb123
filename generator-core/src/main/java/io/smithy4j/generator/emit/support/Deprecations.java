package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.AnnotationSpec;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.ir.TypeRef;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who uses what is deprecated: generated code must not warn about itself, and should not silence more than that. */
public final class Deprecations {
    private final ServiceModel model;

    public Deprecations(ServiceModel model) {
        this.model = model;
    }

    /** {@code @Deprecated}, if the thing is. */
    public static List<AnnotationSpec> annotations(Docs docs) {
        return docs.deprecation() == null
                ? List.of()
                : List.of(AnnotationSpec.builder(Deprecated.class).build());
    }

    /** {@code @SuppressWarnings} for a type that uses something deprecated of another. */
    public static List<AnnotationSpec> suppression(boolean needed) {
        return needed ? List.of(suppress("deprecation")) : List.of();
    }

    public static AnnotationSpec suppress(String lint) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", lint)
                .build();
    }

    /** Whether the type of a declaration mentions deprecated types in its members. */
    public boolean inTypesOf(Declaration.WithMembers declaration) {
        return declaration.members().stream().anyMatch(member -> mentions(member.type()));
    }

    /** Whether a companion of a declaration mentions it or its members although they are deprecated. */
    public boolean inCompanionOf(Declaration.WithMembers declaration) {
        return isDeprecated(declaration.id())
                || inTypesOf(declaration)
                || declaration.members().stream()
                        .anyMatch(member -> member.docs().deprecation() != null);
    }

    /** Whether the signature of one of the operations, errors included, mentions deprecated types. */
    public boolean inSignatures(Collection<Operation> operations) {
        return operations.stream()
                .flatMap(operation ->
                        Stream.concat(Stream.of(operation.input(), operation.output()), operation.errors().stream()))
                .anyMatch(this::isDeprecated);
    }

    /** Whether what reads and writes input and output mentions something deprecated: these, their members, or their types. */
    public boolean inExchange(Operation operation) {
        return inSignatures(List.of(operation)) || inCompanionsOf(List.of(operation.input(), operation.output()));
    }

    /** As {@link #inCompanionOf}, of several. */
    public boolean inCompanionsOf(Collection<Id> declarations) {
        return declarations.stream()
                .map(id -> model.declarations().get(id))
                .filter(Declaration.WithMembers.class::isInstance)
                .map(Declaration.WithMembers.class::cast)
                .anyMatch(this::inCompanionOf);
    }

    /** Whether one of the declarations is deprecated. */
    public boolean among(Set<Id> declarations) {
        return declarations.stream().anyMatch(this::isDeprecated);
    }

    private boolean isDeprecated(Id id) {
        Declaration declaration = model.declarations().get(id);
        return declaration != null && declaration.docs().deprecation() != null;
    }

    private boolean mentions(TypeRef type) {
        return type.match(new TypeRef.Cases<>() {
            @Override
            public Boolean basic(TypeRef.Basic basic) {
                return false;
            }

            @Override
            public Boolean timestamp(TypeRef.Timestamp timestamp) {
                return false;
            }

            @Override
            public Boolean document(TypeRef.Document document) {
                return false;
            }

            @Override
            public Boolean stream(TypeRef.Stream stream) {
                return false;
            }

            @Override
            public Boolean unit(TypeRef.Unit unit) {
                return false;
            }

            @Override
            public Boolean list(TypeRef.ListOf list) {
                return mentions(list.element().type());
            }

            @Override
            public Boolean map(TypeRef.MapOf map) {
                return mentions(map.key().type()) || mentions(map.value().type());
            }

            @Override
            public Boolean structure(TypeRef.StructureRef structure) {
                return isDeprecated(structure.id());
            }

            @Override
            public Boolean union(TypeRef.UnionRef union) {
                return isDeprecated(union.id());
            }

            @Override
            public Boolean enumeration(TypeRef.EnumRef enumeration) {
                return isDeprecated(enumeration.id());
            }

            @Override
            public Boolean intEnumeration(TypeRef.IntEnumRef enumeration) {
                return isDeprecated(enumeration.id());
            }
        });
    }
}
