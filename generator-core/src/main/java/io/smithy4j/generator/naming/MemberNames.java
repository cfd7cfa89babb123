package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.EnumValue;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumValue;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.JavaName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names what stands inside of types: members, records of unions, constants. Of members that would be one, the first in the model
 * keeps the name, since members are added at the end; the other one keeps the spelling of the model.
 */
final class MemberNames {
    private static final String UNKNOWN = "UNKNOWN";

    private final Map<String, JavaName> javaNames;
    private final Findings findings;

    MemberNames(Map<String, JavaName> javaNames, Findings findings) {
        this.javaNames = javaNames;
        this.findings = findings;
    }

    Map<String, String> members(WithMembers declaration) {
        Rules rules = Rules.ofMembers(
                declaration instanceof ErrorDeclaration ? Reserved::isMemberOfError : Reserved::isMember);
        return assign(rules, candidates(declaration, name -> {
            String plain = Spelling.member(name);
            return List.of(plain, rules.allow(plain) ? plain : plain + "_", Spelling.memberAsModelled(name));
        }));
    }

    /** The records of a union, nested in it: each has a class file of its own, so cases are not told apart. */
    Map<String, String> variants(UnionDeclaration declaration, String union) {
        Rules rules = Rules.ofVariants(union);
        return assign(rules, candidates(declaration, name -> {
            String plain = Spelling.type(Spelling.member(name));
            String legal = rules.allow(plain) ? plain : plain + "Value";
            return List.of(plain, legal, Spelling.typeAsModelled(name), plain + "Value", plain + "Type");
        }));
    }

    Map<String, String> constants(EnumDeclaration declaration) {
        return constants(declaration, declaration.values().stream().map(EnumValue::name));
    }

    Map<String, String> constants(IntEnumDeclaration declaration) {
        return constants(declaration, declaration.values().stream().map(IntEnumValue::name));
    }

    /** A name for the values that the model does not list, after those that it does. */
    static String unknownConstant(Map<String, String> constants) {
        String name = UNKNOWN;
        for (int number = 1; constants.containsValue(name); number++) {
            name = UNKNOWN + "_VALUE" + (number == 1 ? "" : "_" + number);
        }
        return name;
    }

    private Map<String, String> constants(Declaration declaration, Stream<String> values) {
        Rules rules = Rules.ofConstants();
        SourcePosition position = declaration.origin().position();
        return assign(
                rules,
                values.map(name -> {
                            String plain = Spelling.constant(name);
                            String legal = rules.allow(plain) ? plain : plain + "_";
                            List<String> wishes = List.of(plain, legal, Spelling.constantAsModelled(name));
                            return candidate(declaration, name, wishes, position);
                        })
                        .toList());
    }

    private static List<Candidate> candidates(WithMembers declaration, Function<String, List<String>> wishes) {
        return declaration.members().stream()
                .map(member -> candidate(
                        declaration,
                        member.name(),
                        wishes.apply(member.name()),
                        member.origin().position()))
                .toList();
    }

    private static Candidate candidate(
            Declaration declaration, String member, List<String> wishes, SourcePosition position) {
        String id = declaration.id() + "$" + member;
        return new Candidate(id, member, wishes, new Source(id, position));
    }

    private Map<String, String> assign(Rules rules, List<Candidate> candidates) {
        Claims claims = new Claims(rules, findings);
        Map<String, String> names = claims.overrides(candidates, javaNames);
        names.putAll(claims.assign(candidates, names));
        Map<String, String> byMember = new TreeMap<>();
        names.forEach((key, name) -> byMember.put(key.substring(key.indexOf('$') + 1), name));
        return byMember;
    }
}
