package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.EnumDeclaration;
import io.smithy4j.generator.ir.Declaration.EnumValue;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.Fault;
import io.smithy4j.generator.ir.Declaration.IntEnumDeclaration;
import io.smithy4j.generator.ir.Declaration.IntEnumValue;
import io.smithy4j.generator.ir.Declaration.Retry;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Declaration.UnionDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Presence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.IntEnumShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.ToShapeId;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.EnumValueTrait;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.HttpErrorTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.InternalTrait;
import software.amazon.smithy.model.traits.JsonNameTrait;
import software.amazon.smithy.model.traits.RequiredTrait;
import software.amazon.smithy.model.traits.RetryableTrait;
import software.amazon.smithy.model.traits.StringTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Lowers structures, errors, unions and enums, and all others that they lead to. */
final class Declarations {
    private static final int CLIENT_FAULT = 400;
    private static final int SERVER_FAULT = 500;

    private final Model model;
    private final Types types;
    private final Nullability nullability;
    private final Sensitivity sensitivity;
    private final HttpBindings bindings;
    private final Map<Id, Declaration> lowered = new TreeMap<>();

    Declarations(Model model, Nullability nullability, HttpBindings bindings, Diagnostics diagnostics) {
        this.model = model;
        this.types = new Types(model, diagnostics);
        this.nullability = nullability;
        this.sensitivity = new Sensitivity(model);
        this.bindings = bindings;
    }

    /** Everything so far, sorted. */
    Map<Id, Declaration> lowered() {
        return lowered;
    }

    void add(Declaration declaration) {
        lowered.put(declaration.id(), declaration);
    }

    /** Adds the shape and what it leads to. A loop, since models may be deeper than a stack. */
    void addWithTargets(ToShapeId root) {
        Deque<Shape> open = new ArrayDeque<>(List.of(model.expectShape(root.toShapeId())));
        Set<ShapeId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Shape shape = open.pop();
            if (lowered.containsKey(Texts.id(shape)) || !seen.add(shape.getId())) {
                continue;
            }
            if (shape.getId().equals(UnitTypeTrait.UNIT)) {
                continue;
            }
            if (shape instanceof StructureShape structure) {
                add(structure(structure));
            } else if (shape instanceof UnionShape union) {
                add(union(union));
            } else if (shape instanceof EnumShape enumeration) {
                add(enumeration(enumeration));
                continue;
            } else if (shape instanceof IntEnumShape enumeration) {
                add(enumeration(enumeration));
                continue;
            }
            shape.members().forEach(member -> open.push(model.expectShape(member.getTarget())));
        }
    }

    private Declaration structure(StructureShape shape) {
        List<Member> members = shape.members().stream().map(this::member).toList();
        ErrorTrait error = shape.getTrait(ErrorTrait.class).orElse(null);
        if (error == null) {
            return new StructureDeclaration(Texts.id(shape), Texts.origin(shape), Texts.docs(shape), members);
        }
        Fault fault = error.isServerError() ? Fault.SERVER : Fault.CLIENT;
        int status = shape.getTrait(HttpErrorTrait.class)
                .map(HttpErrorTrait::getCode)
                .orElse(fault == Fault.SERVER ? SERVER_FAULT : CLIENT_FAULT);
        return new ErrorDeclaration(
                Texts.id(shape),
                Texts.origin(shape),
                Texts.docs(shape),
                members,
                fault,
                status,
                bindings.ofError(shape),
                retry(shape));
    }

    private static Retry retry(StructureShape shape) {
        return shape.getTrait(RetryableTrait.class)
                .map(trait -> trait.getThrottling() ? Retry.THROTTLED : Retry.YES)
                .orElse(Retry.UNSAID);
    }

    private Declaration union(UnionShape shape) {
        List<Member> members = shape.members().stream()
                .map(member -> member(member, new Presence.Always()))
                .toList();
        return new UnionDeclaration(Texts.id(shape), Texts.origin(shape), Texts.docs(shape), members);
    }

    private Member member(MemberShape member) {
        return member(member, nullability.of(member));
    }

    private Member member(MemberShape member, Presence presence) {
        return new Member(
                member.getMemberName(),
                Texts.origin(member),
                Texts.docs(member),
                types.slot(member),
                presence,
                member.hasTrait(RequiredTrait.class),
                sensitivity.of(member),
                member.hasTrait(IdempotencyTokenTrait.class),
                member.getTrait(JsonNameTrait.class).map(StringTrait::getValue).orElse(member.getMemberName()));
    }

    private static Declaration enumeration(EnumShape shape) {
        List<EnumValue> values = shape.members().stream()
                .map(member -> new EnumValue(
                        member.getMemberName(),
                        Texts.docs(member),
                        member.expectTrait(EnumValueTrait.class).expectStringValue(),
                        member.hasTrait(InternalTrait.class)))
                .toList();
        return new EnumDeclaration(Texts.id(shape), Texts.origin(shape), Texts.docs(shape), values);
    }

    private static Declaration enumeration(IntEnumShape shape) {
        List<IntEnumValue> values = shape.members().stream()
                .map(member -> new IntEnumValue(
                        member.getMemberName(),
                        Texts.docs(member),
                        member.expectTrait(EnumValueTrait.class).expectIntValue(),
                        member.hasTrait(InternalTrait.class)))
                .toList();
        return new IntEnumDeclaration(Texts.id(shape), Texts.origin(shape), Texts.docs(shape), values);
    }
}
