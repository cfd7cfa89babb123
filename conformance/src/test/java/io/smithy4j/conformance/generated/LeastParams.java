package io.smithy4j.conformance.generated;

import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.IntEnumShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** The fewest members that make a valid structure: what a case does not say, but a call needs. */
public final class LeastParams {
    private final Model model;

    public LeastParams(Model model) {
        this.model = model;
    }

    public ObjectNode of(ShapeId structure) {
        ObjectNode.Builder params = Node.objectNodeBuilder();
        for (MemberShape member : model.expectShape(structure).members()) {
            if (member.isRequired()) {
                params.withMember(member.getMemberName(), value(model.expectShape(member.getTarget())));
            }
        }
        return params.build();
    }

    private Node value(Shape shape) {
        return switch (shape.getType()) {
            case STRUCTURE -> of(shape.getId());
            case UNION -> union(shape);
            case LIST, SET -> Node.arrayNode();
            case MAP, DOCUMENT -> Node.objectNode();
            case BOOLEAN -> Node.from(false);
            case STRING, BLOB -> Node.from("a");
            case ENUM ->
                Node.from(
                        ((EnumShape) shape).getEnumValues().values().iterator().next());
            case INT_ENUM ->
                Node.from(((IntEnumShape) shape)
                        .getEnumValues()
                        .values()
                        .iterator()
                        .next());
            default -> Node.from(1);
        };
    }

    private Node union(Shape shape) {
        MemberShape first = shape.members().iterator().next();
        return Node.objectNode().withMember(first.getMemberName(), value(model.expectShape(first.getTarget())));
    }
}
