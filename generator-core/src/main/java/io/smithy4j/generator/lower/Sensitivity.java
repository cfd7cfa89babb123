package io.smithy4j.generator.lower;

import java.util.HashSet;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.SensitiveTrait;

/** Whether a member's text must stay out of logs. Structures inside hide their own members, so the search ends at them. */
final class Sensitivity {
    private final Model model;

    Sensitivity(Model model) {
        this.model = model;
    }

    boolean of(MemberShape member) {
        return isSensitive(member, new HashSet<>());
    }

    private boolean isSensitive(MemberShape member, Set<ShapeId> seen) {
        if (member.hasTrait(SensitiveTrait.class)) {
            return true;
        }
        Shape target = model.expectShape(member.getTarget());
        if (target.hasTrait(SensitiveTrait.class)) {
            return true;
        }
        boolean goesOn = target.isListShape() || target.isMapShape();
        return goesOn
                && seen.add(target.getId())
                && target.members().stream().anyMatch(inner -> isSensitive(inner, seen));
    }
}
