package io.smithy4j.conformance.generated;

import io.smithy4j.conformance.wire.RawSocket;
import io.smithy4j.core.Blob;
import io.smithy4j.http.HttpBody;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.HttpPrefixHeadersTrait;

/** Compares a generated value with {@code params}, every member of it. */
public final class ValueComparison {
    private static final long MOST = 1024 * 1024;

    private final GeneratedCode code;
    private final List<String> differences = new ArrayList<>();

    private ValueComparison(GeneratedCode code) {
        this.code = code;
    }

    /** What differs; empty if nothing does. */
    public static List<String> differences(GeneratedCode code, ShapeId shape, ObjectNode expected, Object actual) {
        ValueComparison comparison = new ValueComparison(code);
        comparison.structure(code.model().expectShape(shape), expected, actual, "");
        return comparison.differences;
    }

    private void structure(Shape shape, ObjectNode expected, Object actual, String path) {
        for (MemberShape member : shape.members()) {
            String at = path + "/" + member.getMemberName();
            Object value =
                    modelled(member, Reflection.invoke(Accessors.of(actual.getClass(), code.member(member)), actual));
            Node node = expected.getMember(member.getMemberName()).orElse(null);
            if (node != null) {
                value(target(member), node, value, at);
            } else if (value != null) {
                unexpected(member, value, at);
            }
        }
    }

    /** A map of all headers has those that the connection needs, too. */
    private static @Nullable Object modelled(MemberShape member, @Nullable Object value) {
        boolean ofAllHeaders = member.getTrait(HttpPrefixHeadersTrait.class)
                .filter(prefix -> prefix.getValue().isEmpty())
                .isPresent();
        if (!ofAllHeaders || !(value instanceof Map<?, ?> headers)) {
            return value;
        }
        Map<Object, Object> others = new LinkedHashMap<>(headers);
        others.keySet().removeAll(RawSocket.OWN_HEADERS);
        return others;
    }

    /** A member that {@code params} does not have may hold its default. */
    private void unexpected(MemberShape member, Object value, String at) {
        Node standard =
                member.getTrait(DefaultTrait.class).map(DefaultTrait::toNode).orElse(Node.nullNode());
        if (standard.isNullNode()) {
            differences.add(at + " is " + value + ", and should not be set");
        } else if (value instanceof Blob || value instanceof HttpBody) {
            same(standard.expectStringNode().getValue(), blob(value).toBase64(), at);
        } else {
            value(target(member), standard, value, at);
        }
    }

    private void value(Shape shape, Node expected, @Nullable Object actual, String at) {
        if (shape.isDocumentShape()) {
            same(Documents.of(expected), actual, at);
        } else if (expected.isNullNode() || actual == null) {
            same(expected.isNullNode() ? null : Node.printJson(expected), actual, at);
        } else {
            present(shape, expected, actual, at);
        }
    }

    private void present(Shape shape, Node expected, Object actual, String at) {
        switch (shape.getType()) {
            case STRUCTURE -> structure(shape, expected.expectObjectNode(), actual, at);
            case UNION -> union(shape, expected.expectObjectNode(), actual, at);
            case LIST, SET -> list((ListShape) shape, expected, (List<?>) actual, at);
            case MAP -> map((MapShape) shape, expected.expectObjectNode(), (Map<?, ?>) actual, at);
            default -> simple(shape, expected, actual, at);
        }
    }

    private void list(ListShape shape, Node expected, List<?> actual, String at) {
        List<Node> nodes = expected.expectArrayNode().getElements();
        same(nodes.size(), actual.size(), at + " size");
        for (int i = 0; i < Math.min(nodes.size(), actual.size()); i++) {
            value(target(shape.getMember()), nodes.get(i), actual.get(i), at + "/" + i);
        }
    }

    private void map(MapShape shape, ObjectNode expected, Map<?, ?> actual, String at) {
        same(expected.size(), actual.size(), at + " size");
        actual.forEach((key, item) -> {
            String name = key instanceof String text
                    ? text
                    : Reflection.get(key, "value").toString();
            Node node = expected.getMember(name).orElse(null);
            if (node == null) {
                differences.add(at + "/" + name + " should not be there");
            } else {
                value(target(shape.getValue()), node, item, at + "/" + name);
            }
        });
    }

    private void union(Shape shape, ObjectNode expected, Object actual, String at) {
        String name = expected.getStringMap().keySet().iterator().next();
        MemberShape member = shape.getMember(name).orElseThrow();
        Class<?> variant = Unions.variant(code, member);
        same(variant, actual.getClass(), at);
        RecordComponent component = Unions.component(variant);
        if (variant == actual.getClass() && component != null) {
            Object value = Reflection.invoke(component.getAccessor(), actual);
            value(target(member), expected.expectMember(name), value, at + "/" + name);
        }
    }

    private void simple(Shape shape, Node expected, Object actual, String at) {
        switch (shape.getType()) {
            case BOOLEAN -> same(expected.expectBooleanNode().getValue(), actual, at);
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER ->
                same(Simple.number(expected).toBigIntegerExact().toString(), actual.toString(), at);
            case INT_ENUM ->
                same(
                        Simple.number(expected).intValueExact(),
                        actual instanceof Integer ? actual : Reflection.get(actual, "value"),
                        at);
            case FLOAT -> same((float) Simple.floating(expected), actual, at);
            case DOUBLE -> same(Simple.floating(expected), actual, at);
            case BIG_DECIMAL -> same(Simple.number(expected), actual, at);
            case TIMESTAMP -> same(Simple.instant(expected), actual, at);
            case BLOB -> bytes(expected.expectStringNode().getValue(), blob(actual), at);
            default ->
                same(
                        expected.expectStringNode().getValue(),
                        actual instanceof String ? actual : Reflection.get(actual, "value"),
                        at);
        }
    }

    private static Blob blob(Object actual) {
        return actual instanceof HttpBody body ? Blob.wrap(body.readFully(MOST).join()) : (Blob) actual;
    }

    private void bytes(String expected, Blob actual, String at) {
        same(Blob.wrap(expected.getBytes(StandardCharsets.UTF_8)).toBase64(), actual.toBase64(), at);
    }

    private void same(@Nullable Object expected, @Nullable Object actual, String at) {
        if (!Objects.equals(expected, actual)) {
            differences.add(at + " is " + actual + ", and should be " + expected);
        }
    }

    private Shape target(MemberShape member) {
        return code.model().expectShape(member.getTarget());
    }
}
