package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Constraint;
import io.smithy4j.generator.ir.PatternEngine;
import io.smithy4j.generator.pattern.MatcherChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.UniqueItemsTrait;

/** The rules for a value in a place: a trait of the member counts before the same trait of its target. */
final class Constraints {
    private final Model model;
    private final Map<String, Constraint> patterns = new HashMap<>();

    Constraints(Model model) {
        this.model = model;
    }

    List<Constraint> of(MemberShape member) {
        Shape target = model.expectShape(member.getTarget());
        List<Constraint> constraints = new ArrayList<>();
        if (target.isEnumShape() || target.isIntEnumShape() || target.hasTrait(StreamingTrait.class)) {
            // A value is one of the enum's or it is refused for that already; a stream is nobody's to read before the
            // handler.
            return constraints;
        }
        member.getMemberTrait(model, LengthTrait.class)
                .map(trait -> new Constraint.Length(
                        trait.getMin().orElse(null), trait.getMax().orElse(null)))
                .ifPresent(constraints::add);
        member.getMemberTrait(model, RangeTrait.class)
                .map(trait -> new Constraint.Range(
                        trait.getMin().orElse(null), trait.getMax().orElse(null)))
                .ifPresent(constraints::add);
        member.getMemberTrait(model, PatternTrait.class)
                .map(trait -> patterns.computeIfAbsent(trait.getValue(), Constraints::pattern))
                .ifPresent(constraints::add);
        member.getMemberTrait(model, UniqueItemsTrait.class)
                .ifPresent(trait -> constraints.add(new Constraint.UniqueItems()));
        return constraints;
    }

    private static Constraint pattern(String source) {
        MatcherChoice choice = MatcherChoice.of(source);
        PatternEngine engine = switch (choice.engine()) {
            case SCAN -> PatternEngine.SCAN;
            case LINEAR -> PatternEngine.LINEAR;
            case BOUNDED -> PatternEngine.BOUNDED;
        };
        return new Constraint.Pattern(source, engine, choice.text(), choice.why());
    }
}
