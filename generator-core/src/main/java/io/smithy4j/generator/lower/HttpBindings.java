package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Binding;
import io.smithy4j.generator.ir.Binding.Location;
import io.smithy4j.generator.ir.HttpOperation;
import io.smithy4j.generator.ir.HttpOperation.Kind;
import io.smithy4j.generator.ir.HttpOperation.QueryLiteral;
import io.smithy4j.generator.ir.HttpOperation.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.HttpBinding;
import software.amazon.smithy.model.knowledge.HttpBindingIndex;
import software.amazon.smithy.model.pattern.SmithyPattern;
import software.amazon.smithy.model.pattern.UriPattern;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.HttpTrait;
import software.amazon.smithy.model.traits.MediaTypeTrait;
import software.amazon.smithy.model.traits.StringTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/**
 * Where members travel in HTTP. Traits count at the top of inputs, outputs and errors only, and those for requests not in
 * responses: what they do not bind there is a part of the body.
 */
final class HttpBindings {
    private final Model model;
    private final HttpBindingIndex index;
    private final boolean wanted;

    /** {@code wanted}: whether one of the protocols looks at bindings. */
    HttpBindings(Model model, boolean wanted) {
        this.model = model;
        this.index = HttpBindingIndex.of(model);
        this.wanted = wanted;
    }

    /** Null if nobody looks at them. */
    @Nullable
    HttpOperation of(OperationShape operation) {
        HttpTrait http = operation.getTrait(HttpTrait.class).orElse(null);
        if (!wanted || http == null) {
            return null;
        }
        UriPattern uri = http.getUri();
        return new HttpOperation(
                http.getMethod(),
                uri.toString(),
                uri.getSegments().stream().map(HttpBindings::segment).toList(),
                queryLiterals(uri),
                http.getCode(),
                bindings(operation.getInputShape(), index.getRequestBindings(operation), uri),
                bindings(operation.getOutputShape(), index.getResponseBindings(operation), uri));
    }

    List<Binding> ofError(StructureShape error) {
        return wanted ? bindings(error, index.getResponseBindings(error), null) : List.of();
    }

    private @Nullable List<Binding> bindings(ShapeId structure, Map<String, HttpBinding> bindings, UriPattern uri) {
        return structure.equals(UnitTypeTrait.UNIT) ? null : bindings(model.expectShape(structure), bindings, uri);
    }

    private List<Binding> bindings(Shape structure, Map<String, HttpBinding> bindings, @Nullable UriPattern uri) {
        List<Binding> lowered = new ArrayList<>();
        Collection<MemberShape> members = structure.members();
        for (MemberShape member : members) {
            HttpBinding binding = bindings.get(member.getMemberName());
            Location location = binding == null ? Location.BODY : location(binding, uri);
            String name = location == Location.PAYLOAD || location == Location.RESPONSE_CODE || binding == null
                    ? ""
                    : binding.getLocationName();
            lowered.add(new Binding(
                    member.getMemberName(), location, location == Location.BODY ? "" : name, mediaType(member)));
        }
        return lowered;
    }

    private static Location location(HttpBinding binding, @Nullable UriPattern uri) {
        return switch (binding.getLocation()) {
            case LABEL -> {
                boolean greedy = uri != null
                        && uri.getLabel(binding.getMemberName())
                                .filter(SmithyPattern.Segment::isGreedyLabel)
                                .isPresent();
                yield greedy ? Location.GREEDY_LABEL : Location.LABEL;
            }
            case QUERY -> Location.QUERY;
            case QUERY_PARAMS -> Location.QUERY_PARAMS;
            case HEADER -> Location.HEADER;
            case PREFIX_HEADERS -> Location.PREFIX_HEADERS;
            case PAYLOAD -> Location.PAYLOAD;
            case RESPONSE_CODE -> Location.RESPONSE_CODE;
            case DOCUMENT, UNBOUND -> Location.BODY;
        };
    }

    private @Nullable String mediaType(MemberShape member) {
        return member.getMemberTrait(model, MediaTypeTrait.class)
                .map(StringTrait::getValue)
                .orElse(null);
    }

    private static Segment segment(SmithyPattern.Segment segment) {
        Kind kind = segment.isGreedyLabel() ? Kind.GREEDY_LABEL : segment.isLabel() ? Kind.LABEL : Kind.LITERAL;
        return new Segment(kind, segment.getContent());
    }

    private static List<QueryLiteral> queryLiterals(UriPattern uri) {
        List<QueryLiteral> literals = new ArrayList<>();
        uri.getQueryLiterals()
                .forEach((name, value) -> literals.add(new QueryLiteral(name, value.isEmpty() ? null : value)));
        return literals;
    }
}
