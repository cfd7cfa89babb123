package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.HttpOperation.Kind;
import io.smithy4j.generator.ir.HttpOperation.QueryLiteral;
import io.smithy4j.generator.ir.HttpOperation.Segment;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

// Emits how a client writes a request:
//   String path = "/parcels/" + PercentEncoding.label("id", input.id());
//   QueryWriter query = new QueryWriter();
//   query.add("count", String.valueOf(input.count()));
//   HttpRequestBuilder request = HttpRequest.builder("GET", path).query(query.build());
//   ...
//   return request.build();
final class RequestWriting {
    private final HttpOperation http;
    private final Message message;
    private final TextForm text;
    private final MessageWriting parts;

    RequestWriting(HttpOperation http, Message message) {
        this.http = http;
        this.message = message;
        this.text = new TextForm(message.types(), TextForm.Reader.SERVER);
        this.parts = new MessageWriting(message, "input", "request");
    }

    CodeBlock code() {
        boolean hasQuery = !http.query().isEmpty()
                || message.at(Location.QUERY, Location.QUERY_PARAMS).findAny().isPresent();
        boolean hasLabels = http.path().stream().anyMatch(segment -> segment.kind() != Kind.LITERAL);
        CodeBlock.Builder code = CodeBlock.builder();
        if (hasLabels) {
            code.addStatement("$T path = $L", String.class, path());
        }
        if (hasQuery) {
            code.addStatement("$1T query = new $1T()", RuntimeTypes.QUERY_WRITER);
            http.query().forEach(literal -> code.addStatement(literal(literal)));
            message.at(Location.QUERY).forEach(binding -> code.add(query(binding)));
            message.at(Location.QUERY_PARAMS).forEach(binding -> code.add(queryParams(binding)));
        }
        code.addStatement(
                hasQuery ? "$T request = $T.builder($L, $L).query(query.build())" : "$T request = $T.builder($L, $L)",
                RuntimeTypes.HTTP_REQUEST_BUILDER,
                RuntimeTypes.HTTP_REQUEST,
                Literals.string(http.method()),
                hasLabels ? CodeBlock.of("path") : path());
        return code.add(body())
                .add(parts.headers())
                .addStatement("return request.build()")
                .build();
    }

    // "Clients should not serialize a JSON payload when no parameters are given that are sent in the body": Smithy's
    // protocol
    // test RestJsonEmptyInputAndEmptyOutput.
    private CodeBlock body() {
        Binding payload = message.payload();
        if (payload != null) {
            return parts.payload(payload, MessageWriting.AbsentPayload.EMPTY_OBJECT);
        }
        return message.document().members().isEmpty() ? CodeBlock.of("") : parts.document();
    }

    private CodeBlock path() {
        List<CodeBlock> terms = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Segment segment : http.path()) {
            literal.append('/');
            if (segment.kind() == Kind.LITERAL) {
                literal.append(segment.text());
            } else {
                terms.add(CodeBlock.of("$L + $L", Literals.string(literal.toString()), label(segment)));
                literal.setLength(0);
            }
        }
        if (terms.isEmpty() || literal.length() > 0) {
            terms.add(Literals.string(literal.length() == 0 ? "/" : literal.toString()));
        }
        return terms.stream().collect(CodeBlock.joining("\n+ "));
    }

    private CodeBlock label(Segment segment) {
        Binding binding = message.at(Location.LABEL, Location.GREEDY_LABEL)
                .filter(candidate -> candidate.member().equals(segment.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("emit: no member for the label " + segment.text()));
        Member member = message.member(binding);
        CodeBlock got = message.accessor("input", member);
        // Types of a client alone let input lack required members, and a path cannot do without.
        CodeBlock value = member.presence() instanceof Presence.Maybe
                ? CodeBlock.of(
                        "$T.of($L, $S, $L)",
                        RuntimeTypes.REQUIRED_MEMBER,
                        got,
                        message.type().simpleName(),
                        Literals.string(member.name()))
                : got;
        return CodeBlock.of(
                "$T.$L($L, $L)",
                RuntimeTypes.PERCENT_ENCODING,
                segment.kind() == Kind.GREEDY_LABEL ? "greedyLabel" : "label",
                Literals.string(member.name()),
                text.written(member.type(), binding, value));
    }

    private static CodeBlock literal(QueryLiteral literal) {
        return literal.value() == null
                ? CodeBlock.of("query.add($L)", Literals.string(literal.name()))
                : CodeBlock.of("query.add($L, $L)", Literals.string(literal.name()), Literals.string(literal.value()));
    }

    private CodeBlock query(Binding binding) {
        CodeBlock name = Literals.string(binding.name());
        TypeRef type = message.member(binding).type();
        if (!(type instanceof TypeRef.ListOf list)) {
            return message.ifPresent(
                    "input",
                    binding,
                    got -> CodeBlock.builder()
                            .addStatement("query.add($L, $L)", name, text.written(type, binding, got))
                            .build());
        }
        return message.ifPresent("input", binding, got -> queryList(binding, list, got));
    }

    private CodeBlock queryList(Binding binding, TypeRef.ListOf list, CodeBlock got) {
        TypeRef item = list.element().type();
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("for ($T item : $L)", message.types().boxed(item), got);
        if (list.sparse()) {
            code.beginControlFlow("if (item != null)");
        }
        code.addStatement(
                "query.add($L, $L)",
                Literals.string(binding.name()),
                text.written(item, binding, CodeBlock.of("item")));
        if (list.sparse()) {
            code.endControlFlow();
        }
        return code.endControlFlow().build();
    }

    private CodeBlock queryParams(Binding binding) {
        TypeRef.MapOf map = (TypeRef.MapOf) message.member(binding).type();
        String add = map.value().type() instanceof TypeRef.ListOf ? "addOtherLists" : "addOthers";
        return message.ifPresent(
                "input",
                binding,
                got -> CodeBlock.builder()
                        .addStatement("query.$L($L)", add, TextForm.arguments(got, TextForm.mapWriters(map)))
                        .build());
    }
}
