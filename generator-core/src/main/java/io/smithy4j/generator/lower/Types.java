package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Slot;
import io.smithy4j.generator.ir.TimestampFormat;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.load.Positions;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.RequiresLengthTrait;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** The type and the rules of a place that holds a value. Lists and maps end at structures, so this always does. */
final class Types {
    // As deep as a message can be: the runtime's limit. javac's stack ends soon after.
    private static final int MOST_COLLECTIONS = 128;

    private final Model model;
    private final Constraints constraints;
    private final Diagnostics diagnostics;

    Types(Model model, Diagnostics diagnostics) {
        this.model = model;
        this.constraints = new Constraints(model);
        this.diagnostics = diagnostics;
    }

    Slot slot(MemberShape member) {
        return slot(member, 0);
    }

    /** {@code depth} counts the lists and maps around the place. */
    private Slot slot(MemberShape member, int depth) {
        Shape target = model.expectShape(member.getTarget());
        if (depth >= MOST_COLLECTIONS && (target.isListShape() || target.isMapShape())) {
            reportCut(target);
            return new Slot(new TypeRef.Document(), List.of());
        }
        return new Slot(type(member, target, depth), constraints.of(member));
    }

    private void reportCut(Shape collection) {
        diagnostics.add(
                DiagnosticId.COLLECTION_TOO_DEEP,
                Positions.of(collection),
                collection.getId() + " stands in " + MOST_COLLECTIONS
                        + " lists and maps, and no message is that deep; it becomes a document",
                "put a structure between them to keep the type");
    }

    private TypeRef type(MemberShape member, Shape target, int depth) {
        return switch (target.getType()) {
            case BOOLEAN -> basic(BasicKind.BOOLEAN);
            case BYTE -> basic(BasicKind.BYTE);
            case SHORT -> basic(BasicKind.SHORT);
            case INTEGER -> basic(BasicKind.INTEGER);
            case LONG -> basic(BasicKind.LONG);
            case FLOAT -> basic(BasicKind.FLOAT);
            case DOUBLE -> basic(BasicKind.DOUBLE);
            case BIG_INTEGER -> basic(BasicKind.BIG_INTEGER);
            case BIG_DECIMAL -> basic(BasicKind.BIG_DECIMAL);
            case STRING -> basic(BasicKind.STRING);
            case BLOB ->
                target.hasTrait(StreamingTrait.class)
                        ? new TypeRef.Stream(target.hasTrait(RequiresLengthTrait.class))
                        : basic(BasicKind.BLOB);
            case TIMESTAMP -> new TypeRef.Timestamp(format(member));
            case LIST, SET -> list((ListShape) target, depth);
            case MAP -> map((MapShape) target, depth);
            case DOCUMENT -> new TypeRef.Document();
            case STRUCTURE ->
                target.getId().equals(UnitTypeTrait.UNIT)
                        ? new TypeRef.Unit()
                        : new TypeRef.StructureRef(Texts.id(target));
            case UNION -> new TypeRef.UnionRef(Texts.id(target));
            case INT_ENUM -> new TypeRef.IntEnumRef(Texts.id(target));
            case ENUM -> new TypeRef.EnumRef(Texts.id(target));
            default ->
                throw new IllegalStateException("lower: " + member.getId() + " is a " + target.getType()
                        + ", which the checks should have refused");
        };
    }

    private static TypeRef basic(BasicKind kind) {
        return new TypeRef.Basic(kind);
    }

    private TypeRef list(ListShape list, int depth) {
        return new TypeRef.ListOf(Texts.id(list), slot(list.getMember(), depth + 1), list.hasTrait(SparseTrait.class));
    }

    private TypeRef map(MapShape map, int depth) {
        return new TypeRef.MapOf(
                Texts.id(map),
                slot(map.getKey(), depth + 1),
                slot(map.getValue(), depth + 1),
                map.hasTrait(SparseTrait.class));
    }

    private TimestampFormat format(MemberShape member) {
        return member.getMemberTrait(model, TimestampFormatTrait.class)
                .map(trait -> switch (trait.getFormat()) {
                    case DATE_TIME -> TimestampFormat.DATE_TIME;
                    case HTTP_DATE -> TimestampFormat.HTTP_DATE;
                    case EPOCH_SECONDS -> TimestampFormat.EPOCH_SECONDS;
                    case UNKNOWN -> TimestampFormat.UNSPECIFIED;
                })
                .orElse(TimestampFormat.UNSPECIFIED);
    }
}
