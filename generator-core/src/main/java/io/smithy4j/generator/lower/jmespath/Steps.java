package io.smithy4j.generator.lower.jmespath;

import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Expression;
import io.smithy4j.generator.ir.Expression.Element;
import io.smithy4j.generator.ir.Expression.Entry;
import io.smithy4j.generator.ir.Expression.Flat;
import io.smithy4j.generator.ir.Expression.MemberOf;
import io.smithy4j.generator.ir.Expression.Values;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.TypeRef;
import java.util.Map;
import java.util.Optional;

/** From a value to one of its parts. */
final class Steps {
    private final Map<Id, Declaration> declarations;

    Steps(Map<Id, Declaration> declarations) {
        this.declarations = declarations;
    }

    Typed member(Typed of, String name) {
        if (of.kind() instanceof Kind.InputAndOutput both) {
            return switch (name) {
                case "input" -> new Typed(new Expression.Input(), new Kind.Structure(both.input()));
                case "output" -> new Typed(new Expression.Output(), new Kind.Structure(both.output()));
                default -> throw new Scope.Obstacle("asks for " + name + " beside input and output");
            };
        }
        if (of.kind() instanceof Kind.Structure structure) {
            MemberOf member = new MemberOf(of.expression(), structure.id(), name);
            return Typed.of(member, find(structure.id(), name).type());
        }
        if (of.kind() instanceof Kind.Dictionary map && hasTextKeys(map)) {
            return Typed.of(new Entry(of.expression(), name), map.type().value().type());
        }
        throw new Scope.Obstacle("asks for " + name + " of what has no members that can be reached");
    }

    private Member find(Id structure, String name) {
        Optional<Member> member = declarations.get(structure) instanceof WithMembers declaration
                ? declaration.member(name)
                : Optional.empty();
        return member.orElseThrow(
                () -> new Scope.Obstacle("asks for " + name + ", which " + structure + " does not have"));
    }

    static Typed element(Typed list, int index) {
        return new Typed(new Element(list.expression(), index), elements(list));
    }

    /** Lists in a list become one; another list stays as it is. */
    static Typed flat(Typed list) {
        return elements(list) instanceof Kind.Many inner ? new Typed(new Flat(list.expression()), inner) : list;
    }

    static Typed values(Typed map) {
        if (map.kind() instanceof Kind.Dictionary dictionary) {
            TypeRef.MapOf type = dictionary.type();
            TypeRef list = new TypeRef.ListOf(type.id(), type.value(), type.sparse());
            return Typed.of(new Values(map.expression()), list);
        }
        throw new Scope.Obstacle("asks for the values of what is no map");
    }

    static boolean hasTextKeys(Kind.Dictionary map) {
        return map.type().key().type() instanceof TypeRef.Basic key && key.kind() == BasicKind.STRING;
    }

    /** The kind of the elements of a list. */
    static Kind elements(Typed list) {
        if (list.kind() instanceof Kind.Many many) {
            return many.element();
        }
        throw new Scope.Obstacle("takes a list where there is none");
    }
}
