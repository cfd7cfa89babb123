package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Member;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an input, output or error travels in a JSON body. */
public final class JsonBody {
    private final WithMembers declaration;
    private final List<Binding> bindings;
    private final List<Member> members;

    public JsonBody(WithMembers declaration, List<Binding> bindings) {
        this.declaration = declaration;
        this.bindings = bindings;
        this.members = bound(Location.BODY);
    }

    public WithMembers declaration() {
        return declaration;
    }

    /** The members of the document; those of other locations, and a payload, are none. */
    public List<Member> members() {
        return members;
    }

    /** Whether every member is in the document: then it has the form that it has inside others, and shares their codec. */
    public boolean isWhole() {
        return members.size() == declaration.members().size();
    }

    /** What has a JSON form: the members of the document, or the payload. */
    public List<Member> travelling() {
        List<Member> payload = bound(Location.PAYLOAD);
        return payload.isEmpty() ? members : payload;
    }

    /** The declaration with the members of the document only. */
    public WithMembers reduced() {
        return declaration instanceof ErrorDeclaration error
                ? new ErrorDeclaration(
                        error.id(), error.origin(), error.docs(), members, error.fault(), error.httpStatus())
                : new StructureDeclaration(declaration.id(), declaration.origin(), declaration.docs(), members);
    }

    private List<Member> bound(Location location) {
        Set<String> names = bindings.stream()
                .filter(binding -> binding.location() == location)
                .map(Binding::member)
                .collect(Collectors.toSet());
        return declaration.members().stream()
                .filter(member -> names.contains(member.name()))
                .toList();
    }
}
