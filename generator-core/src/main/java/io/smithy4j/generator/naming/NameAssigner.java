package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names everything that is emitted for one service. Names depend on the model only, not on the artefacts that are asked for, so
 * that asking for one more renames nothing.
 */
public final class NameAssigner {
    private NameAssigner() {}

    /** {@code packageName} null takes the namespace of the service, made legal. */
    public static Names assign(ServiceModel service, @Nullable String packageName, Diagnostics diagnostics) {
        TypeNames typeNames = new TypeNames(service, diagnostics);
        typeNames.assign();
        MemberNames memberNames = new MemberNames(diagnostics);
        Map<Id, Map<String, String>> members = new TreeMap<>();
        Map<Id, Map<String, String>> constants = new TreeMap<>();
        Map<Id, String> unknownConstants = new TreeMap<>();
        for (Declaration declaration : service.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                members.put(union.id(), memberNames.variants(union, typeNames.types()));
            } else if (declaration instanceof WithMembers structure) {
                members.put(structure.id(), memberNames.members(structure));
            } else if (declaration instanceof EnumDeclaration enumeration) {
                Map<String, String> names = memberNames.constants(enumeration);
                constants.put(enumeration.id(), names);
                unknownConstants.put(enumeration.id(), MemberNames.unknownConstant(names));
            } else if (declaration instanceof IntEnumDeclaration enumeration) {
                Map<String, String> names = memberNames.constants(enumeration);
                constants.put(enumeration.id(), names);
                unknownConstants.put(enumeration.id(), MemberNames.unknownConstant(names));
            }
        }
        Map<Id, String> methods = memberNames.methods(service);
        return new Names(
                packageName == null ? Spelling.packageName(service.id().namespace()) : packageName,
                typeNames.types(),
                typeNames.derived(),
                members,
                constants,
                unknownConstants,
                methods,
                memberNames.asyncMethods(service, methods));
    }
}
