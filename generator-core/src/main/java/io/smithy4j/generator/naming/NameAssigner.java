package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return assign(service, packageName, Set.of(), diagnostics);
    }

    /** As the other one; {@code blocked} are names of types, in lower case, that another service of the package has. */
    public static Names assign(
            ServiceModel service, @Nullable String packageName, Set<String> blocked, Diagnostics diagnostics) {
        Findings findings = new Findings(diagnostics);
        new ErrorNames(service, findings).check();
        Stems stems = new Stems(service);
        stems.check(findings);
        TypeNames typeNames = new TypeNames(service, stems, blocked, findings);
        typeNames.assign();
        MemberNames memberNames = new MemberNames(service.javaNames(), findings);
        Map<Id, Map<String, String>> members = new TreeMap<>();
        Map<Id, Map<String, String>> constants = new TreeMap<>();
        Map<Id, String> unknownConstants = new TreeMap<>();
        for (Declaration declaration : service.declarations().values()) {
            if (declaration instanceof UnionDeclaration union) {
                String type = typeNames.types().getOrDefault(union.id(), "");
                members.put(union.id(), memberNames.variants(union, type));
            } else if (declaration instanceof WithMembers structure) {
                members.put(structure.id(), memberNames.members(structure));
            } else if (declaration instanceof EnumDeclaration enumeration) {
                constants.put(enumeration.id(), memberNames.constants(enumeration));
            } else if (declaration instanceof IntEnumDeclaration enumeration) {
                constants.put(enumeration.id(), memberNames.constants(enumeration));
            }
        }
        constants.forEach((id, names) -> unknownConstants.put(id, MemberNames.unknownConstant(names)));
        MethodNames methodNames = new MethodNames(service, stems, findings);
        Map<Id, String> methods = methodNames.methods();
        Map<Id, String> asyncMethods = methodNames.asyncMethods(methods);
        ClientMethods clientMethods = new ClientMethodNames(service, stems, findings).beside(methods);
        findings.summarise(service);
        return new Names(
                packageName == null ? Spelling.packageName(service.id().namespace()) : packageName,
                typeNames.types(),
                typeNames.shouted(),
                typeNames.derived(),
                members,
                constants,
                unknownConstants,
                methods,
                asyncMethods,
                clientMethods,
                List.copyOf(findings.changes()));
    }
}
