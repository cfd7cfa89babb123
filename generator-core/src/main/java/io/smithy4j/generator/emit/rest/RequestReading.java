package io.smithy4j.generator.emit.rest;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.HttpOperation.Kind;
import io.smithy4j.generator.ir.HttpOperation.Segment;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.util.List;

// Emits how a server reads a request:
//   SendInput.Builder builder = SendInput.builder();
//   PathSegments path = PathSegments.of(request.path());
//   builder.id(path.label("/id", 1));
//   QueryParameters query = QueryParameters.of(request.query());
//   ...
//   return builder.buildCorrected(missing);
final class RequestReading {
    private final HttpOperation http;
    private final Message message;
    private final MessageReading parts;

    RequestReading(HttpOperation http, Message message) {
        this.http = http;
        this.message = message;
        this.parts = new MessageReading(message, "request", TextForm.Reader.SERVER);
    }

    CodeBlock code() {
        if (!message.isModelled()) {
            return CodeBlock.builder()
                    .addStatement("return $T.builder().build()", message.type())
                    .build();
        }
        if (message.document().isWhole()) {
            return parts.wholeBody("input");
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T builder = $T.builder()", message.builder(), message.type())
                .add(labels())
                .add(query());
        return code.add(parts.headers())
                .add(parts.body())
                .addStatement(parts.built())
                .build();
    }

    private CodeBlock labels() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (message.at(Location.LABEL, Location.GREEDY_LABEL).findAny().isPresent()) {
            code.addStatement("$1T path = $1T.of(request.path())", RuntimeTypes.PATH_SEGMENTS);
        }
        message.at(Location.LABEL, Location.GREEDY_LABEL)
                .forEach(binding -> code.addStatement(parts.set(binding, parts.readText(binding, label(binding)))));
        return code.build();
    }

    private CodeBlock label(Binding binding) {
        List<Segment> segments = http.path();
        int index = 0;
        while (segments.get(index).kind() == Kind.LITERAL
                || !segments.get(index).text().equals(binding.member())) {
            index++;
        }
        return binding.location() == Location.GREEDY_LABEL
                ? CodeBlock.of(
                        "path.greedyLabel($L, $L, $L)", TextForm.path(binding), index, segments.size() - index - 1)
                : CodeBlock.of("path.label($L, $L)", TextForm.path(binding), index(index));
    }

    // A greedy label takes any number of segments, so what follows it is counted from the end.
    private CodeBlock index(int index) {
        boolean afterGreedy =
                http.path().subList(0, index).stream().anyMatch(segment -> segment.kind() == Kind.GREEDY_LABEL);
        return afterGreedy ? CodeBlock.of("path.size() - $L", http.path().size() - index) : CodeBlock.of("$L", index);
    }

    private CodeBlock query() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (message.at(Location.QUERY, Location.QUERY_PARAMS).findAny().isPresent()) {
            code.addStatement("$1T query = $1T.of(request.query())", RuntimeTypes.QUERY_PARAMETERS);
        }
        message.at(Location.QUERY).forEach(binding -> code.add(parameter(binding)));
        message.at(Location.QUERY_PARAMS).forEach(binding -> code.add(parameters(binding)));
        return code.build();
    }

    private CodeBlock parameter(Binding binding) {
        CodeBlock name = Literals.string(binding.name());
        if (!(message.member(binding).type() instanceof TypeRef.ListOf)) {
            return parts.optional(binding, CodeBlock.of("query.first($L)", name));
        }
        return parts.list(
                binding,
                CodeBlock.of("query.has($L)", name),
                CodeBlock.of("query.list($L, $L, $L)", name, TextForm.path(binding), parts.parser(binding)));
    }

    // "Servers put all query params in map": Smithy's protocol test RestJsonServersPutAllQueryParamsInMap.
    private CodeBlock parameters(Binding binding) {
        boolean lists = message.member(binding).type() instanceof TypeRef.MapOf map
                && map.value().type() instanceof TypeRef.ListOf;
        return parts.list(
                binding,
                CodeBlock.of("!query.lists().isEmpty()"),
                CodeBlock.of(lists ? "query.lists($L)" : "query.firsts($L)", parts.mapReaders(binding)));
    }
}
