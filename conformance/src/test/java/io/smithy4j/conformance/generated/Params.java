package io.smithy4j.conformance.generated;

import io.smithy4j.core.Blob;
import io.smithy4j.http.HttpBody;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import software.amazon.smithy.model.traits.StreamingTrait;

/** Makes generated values of {@code params}: Smithy 2.0, HTTP protocol compliance tests, "parameter format". */
public final class Params {
    private final GeneratedCode code;

    public Params(GeneratedCode code) {
        this.code = code;
    }

    /** A structure or error of the Java type {@code type}. */
    public Object structure(ShapeId shape, ObjectNode params, Class<?> type) {
        return structure(code.model().expectShape(shape), params, type);
    }

    private Object structure(Shape shape, ObjectNode params, Class<?> type) {
        Object builder = Reflection.newBuilder(type);
        params.getStringMap().forEach((name, node) -> {
            MemberShape member = shape.getMember(name).orElseThrow();
            Object value = value(target(member), node, memberType(type, member));
            if (value != null) {
                Reflection.set(builder, code.member(member), value);
            }
        });
        return Reflection.get(builder, "build");
    }

    private Type memberType(Class<?> type, MemberShape member) {
        return Accessors.of(type, code.member(member)).getGenericReturnType();
    }

    private @Nullable Object value(Shape shape, Node node, Type type) {
        if (node.isNullNode() && !shape.isDocumentShape()) {
            return null;
        }
        return switch (shape.getType()) {
            case STRUCTURE -> structure(shape, node.expectObjectNode(), (Class<?>) type);
            case UNION -> union(shape, node.expectObjectNode());
            case LIST, SET -> list((ListShape) shape, node, type);
            case MAP -> map((MapShape) shape, node, type);
            case DOCUMENT -> Documents.of(node);
            default -> simple(shape, node, (Class<?>) type);
        };
    }

    private List<@Nullable Object> list(ListShape shape, Node node, Type type) {
        Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
        List<@Nullable Object> list = new ArrayList<>();
        node.expectArrayNode().forEach(item -> list.add(value(target(shape.getMember()), item, element)));
        return list;
    }

    private Map<Object, @Nullable Object> map(MapShape shape, Node node, Type type) {
        Type[] types = ((ParameterizedType) type).getActualTypeArguments();
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        node.expectObjectNode()
                .getStringMap()
                .forEach((key, item) -> map.put(
                        Simple.string(key, (Class<?>) types[0]), value(target(shape.getValue()), item, types[1])));
        return map;
    }

    private Object union(Shape shape, ObjectNode node) {
        Map.Entry<String, Node> only = node.getStringMap().entrySet().iterator().next();
        MemberShape member = shape.getMember(only.getKey()).orElseThrow();
        Class<?> variant = Unions.variant(code, member);
        RecordComponent component = Unions.component(variant);
        if (component == null) {
            return Unions.make(variant);
        }
        Object value = value(target(member), only.getValue(), component.getGenericType());
        return Unions.make(variant, Objects.requireNonNull(value));
    }

    private static Object simple(Shape shape, Node node, Class<?> type) {
        return switch (shape.getType()) {
            case BOOLEAN -> node.expectBooleanNode().getValue();
            case BYTE -> node.expectNumberNode().getValue().byteValue();
            case SHORT -> node.expectNumberNode().getValue().shortValue();
            case INTEGER -> node.expectNumberNode().getValue().intValue();
            case INT_ENUM -> Simple.intEnum(node.expectNumberNode().getValue().intValue(), type);
            case LONG -> node.expectNumberNode().getValue().longValue();
            case FLOAT -> (float) Simple.floating(node);
            case DOUBLE -> Simple.floating(node);
            case BIG_INTEGER -> new BigInteger(Simple.number(node).toPlainString());
            case BIG_DECIMAL -> new BigDecimal(Simple.number(node).toPlainString());
            case TIMESTAMP -> Simple.instant(node);
            case BLOB -> blob(shape, node.expectStringNode().getValue());
            case STRING, ENUM -> Simple.string(node.expectStringNode().getValue(), type);
            default -> throw new IllegalStateException("no value of " + shape);
        };
    }

    private static Object blob(Shape shape, String text) {
        return shape.hasTrait(StreamingTrait.class) ? HttpBody.ofUtf8(text) : Blob.ofUtf8(text);
    }

    private Shape target(MemberShape member) {
        return code.model().expectShape(member.getTarget());
    }
}
