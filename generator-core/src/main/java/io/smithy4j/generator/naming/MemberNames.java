package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.EnumValue;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumValue;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Names what stands inside of types: members, enum constants, operation methods. */
final class MemberNames {
    private static final String UNKNOWN = "UNKNOWN";

    private final Diagnostics diagnostics;

    MemberNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Map<String, String> members(WithMembers declaration) {
        Predicate<String> reserved =
                declaration instanceof ErrorDeclaration ? Reserved::isMemberOfError : Reserved::isMember;
        Map<String, Source> sources = new TreeMap<>();
        for (Member member : declaration.members()) {
            sources.put(
                    member.name(),
                    source(declaration, member.name(), member.origin().position()));
        }
        return assign(sources, name -> unreserved(Spelling.member(name), reserved), "");
    }

    /** The records of a union, nested in it: each has a class file of its own, so cases are not told apart. */
    Map<String, String> variants(UnionDeclaration declaration, Map<Id, String> types) {
        Claims claims = new Claims(name -> name.toLowerCase(Locale.ROOT), diagnostics);
        String union = types.getOrDefault(declaration.id(), "");
        Map<String, Member> members = new TreeMap<>();
        declaration.members().forEach(member -> members.put(member.name(), member));
        Map<String, String> names = new TreeMap<>();
        members.forEach((name, member) -> {
            String plain = Spelling.capitalised(Spelling.member(name));
            boolean taken = Reserved.isVariant(plain) || plain.equalsIgnoreCase(union);
            Source source = source(declaration, name, member.origin().position());
            names.put(name, claims.claim(List.of(taken ? plain + "Value" : plain), "", source));
        });
        return names;
    }

    Map<String, String> constants(EnumDeclaration declaration) {
        return constants(
                declaration, declaration.values().stream().map(EnumValue::name).toList());
    }

    Map<String, String> constants(IntEnumDeclaration declaration) {
        return constants(
                declaration,
                declaration.values().stream().map(IntEnumValue::name).toList());
    }

    private Map<String, String> constants(Declaration declaration, List<String> values) {
        Map<String, Source> sources = new TreeMap<>();
        for (String value : values) {
            sources.put(value, source(declaration, value, declaration.origin().position()));
        }
        return assign(sources, name -> unreserved(Spelling.constant(name), Reserved::isConstant), "_");
    }

    /** A name for the values that the model does not list, after those that it does. */
    static String unknownConstant(Map<String, String> constants) {
        String name = UNKNOWN;
        for (int number = 1; constants.containsValue(name); number++) {
            name = UNKNOWN + "_VALUE" + (number == 1 ? "" : "_" + number);
        }
        return name;
    }

    Map<Id, String> methods(ServiceModel service) {
        Map<String, Source> sources = new TreeMap<>();
        for (Operation operation : service.operations()) {
            String id = operation.id().toString();
            sources.put(id, new Source(id, operation.origin().position()));
        }
        Map<String, String> names =
                assign(sources, id -> unreserved(Spelling.member(Id.of(id).name()), Reserved::isOperation), "");
        Map<Id, String> methods = new TreeMap<>();
        names.forEach((id, name) -> methods.put(Id.of(id), name));
        return methods;
    }

    /** Beside {@code methods}: {@code runAsync} for {@code run}, and a number after it if an operation has that name. */
    Map<Id, String> asyncMethods(ServiceModel service, Map<Id, String> methods) {
        Claims claims = new Claims(name -> name, diagnostics);
        Map<Id, String> asyncMethods = new TreeMap<>();
        for (Operation operation : service.operations()) {
            Source source =
                    new Source(operation.id().toString(), operation.origin().position());
            claims.claim(List.of(Objects.requireNonNull(methods.get(operation.id()))), "", source);
        }
        for (Operation operation : service.operations()) {
            String wish = Spelling.member(operation.id().name()) + "Async";
            Source source = new Source(
                    "the asynchronous form of " + operation.id(),
                    operation.origin().position());
            asyncMethods.put(operation.id(), claims.claim(List.of(wish), "", source));
        }
        return asyncMethods;
    }

    private Map<String, String> assign(
            Map<String, Source> sources, Function<String, String> spelling, String beforeNumber) {
        Claims claims = new Claims(name -> name, diagnostics);
        // Who is already spelled as in Java keeps that; the rest goes by name, whatever the order in the model.
        List<String> order = new ArrayList<>(sources.keySet());
        order.sort(Comparator.<String, Boolean>comparing(
                        name -> !spelling.apply(name).equals(name))
                .thenComparing(Comparator.naturalOrder()));
        Map<String, String> names = new TreeMap<>();
        for (String name : order) {
            Source source = sources.get(name);
            if (source != null) {
                names.put(name, claims.claim(List.of(spelling.apply(name)), beforeNumber, source));
            }
        }
        return names;
    }

    private static Source source(Declaration declaration, String member, SourcePosition position) {
        return new Source(declaration.id() + "$" + member, position);
    }

    private static String unreserved(String name, Predicate<String> reserved) {
        return reserved.test(name) ? name + "_" : name;
    }
}
