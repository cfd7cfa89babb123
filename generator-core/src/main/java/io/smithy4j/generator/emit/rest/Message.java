package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.ErrorMessages;
import io.smithy4j.generator.emit.support.JsonBody;
import io.smithy4j.generator.emit.support.Spelling;
import io.smithy4j.generator.emit.support.WireForm;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.JavaTypes;
import io.smithy4j.generator.naming.Derived;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An input, output or error with the places of its members in one HTTP message. */
final class Message {
    private static final String JSON = "application/json";

    private final EmitContext context;
    private final WithMembers declaration;
    private final @Nullable List<Binding> bindings;
    private final Derived partial;
    private final NameAllocator scope;

    private Message(EmitContext context, WithMembers declaration, @Nullable List<Binding> bindings, Derived partial) {
        this.context = context;
        this.declaration = declaration;
        this.bindings = bindings;
        this.partial = partial;
        this.scope = Spelling.scope(List.of(
                "request",
                "response",
                "input",
                "output",
                "error",
                "builder",
                "body",
                "missing",
                "metadata",
                "path",
                "at",
                "query",
                "headers",
                "out",
                "in",
                "inside",
                "item",
                "member",
                "text",
                "name",
                "value"));
    }

    /** {@code bindings} null: the operation has no such message but an empty one. */
    static Message request(EmitContext context, Id input, @Nullable List<Binding> bindings) {
        return new Message(context, declaration(context, input), bindings, Derived.REQUEST_CODEC);
    }

    /** As {@link #request}. */
    static Message response(EmitContext context, Id output, @Nullable List<Binding> bindings) {
        return new Message(context, declaration(context, output), bindings, Derived.RESPONSE_CODEC);
    }

    private static WithMembers declaration(EmitContext context, Id id) {
        if (context.model().declarations().get(id) instanceof WithMembers declaration) {
            return declaration;
        }
        throw new IllegalStateException("emit: " + id + " has no members");
    }

    JavaTypes types() {
        return context.types();
    }

    ClassName type() {
        return types().declared(declaration.id());
    }

    ClassName builder() {
        return types().builderOf(declaration.id());
    }

    /** Whether the model has such a message at all, be it without members. */
    boolean isModelled() {
        return bindings != null;
    }

    Stream<Binding> at(Location... locations) {
        List<Location> wanted = List.of(locations);
        return bindings().stream().filter(binding -> wanted.contains(binding.location()));
    }

    @Nullable
    Binding payload() {
        return at(Location.PAYLOAD).findFirst().orElse(null);
    }

    JsonBody document() {
        return new JsonBody(declaration, bindings());
    }

    ClassName documentCodec() {
        Id id = declaration.id();
        return types().derived(id, document().isWhole() ? WireForm.REST_JSON.codec(context, id) : partial);
    }

    /** The codec of a payload that is a structure or union. */
    ClassName payloadCodec(TypeRef type) {
        Id id = type instanceof TypeRef.UnionRef union ? union.id() : ((TypeRef.StructureRef) type).id();
        return types().derived(id, WireForm.REST_JSON.codec(context, id));
    }

    Member member(Binding binding) {
        return declaration.members().stream()
                .filter(member -> member.name().equals(binding.member()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("emit: no member " + binding));
    }

    /** The name of the member's accessor and of its builder's method; errors call their message otherwise. */
    String javaName(Member member) {
        return context.names().member(declaration.id(), member.name());
    }

    CodeBlock accessor(String value, Member member) {
        boolean isMessage = declaration instanceof ErrorDeclaration error && ErrorMessages.isMessage(error, member);
        return CodeBlock.of("$N.$N()", value, isMessage ? "getMessage" : javaName(member));
    }

    /** A name for a local of the method that is being emitted. */
    String local(Binding binding) {
        return scope.newName(javaName(member(binding)));
    }

    /** Statements about the value of a member of {@code value}, if there is one. */
    CodeBlock ifPresent(String value, Binding binding, Function<CodeBlock, CodeBlock> statements) {
        Member member = member(binding);
        if (!(member.presence() instanceof Presence.Maybe)) {
            return statements.apply(accessor(value, member));
        }
        String local = local(binding);
        return CodeBlock.builder()
                .addStatement("$T $N = $L", types().boxed(member.type()), local, accessor(value, member))
                .beginControlFlow("if ($N != null)", local)
                .add(statements.apply(CodeBlock.of("$N", local)))
                .endControlFlow()
                .build();
    }

    /** Whether the builder has to put stand-ins for required members. */
    boolean isCorrected() {
        return declaration.members().stream().anyMatch(member -> member.presence() instanceof Presence.Always);
    }

    /** The media type of the body; null if it can be anything, or nothing. */
    @Nullable
    String mediaType() {
        Binding payload = payload();
        if (payload == null) {
            return JSON;
        }
        if (payload.mediaType() != null) {
            return payload.mediaType();
        }
        TypeRef type = member(payload).type();
        return isJson(type) ? JSON : isBlob(type) || type instanceof TypeRef.Stream ? null : "text/plain";
    }

    /** Whether a payload of this type is written as JSON: Smithy 2.0, "httpPayload trait". */
    static boolean isJson(TypeRef type) {
        return type instanceof TypeRef.StructureRef
                || type instanceof TypeRef.UnionRef
                || type instanceof TypeRef.Document;
    }

    static boolean isBlob(TypeRef type) {
        return type.equals(new TypeRef.Basic(BasicKind.BLOB));
    }

    private List<Binding> bindings() {
        return bindings == null ? List.of() : bindings;
    }
}
