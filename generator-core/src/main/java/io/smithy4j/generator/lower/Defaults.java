package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Literal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.traits.DefaultTrait;

/** The default values of members. Smithy's validation has made sure that they fit the type and repeat the target's. */
final class Defaults {
    private Defaults() {}

    static @Nullable Literal of(MemberShape member) {
        DefaultTrait trait = member.getTrait(DefaultTrait.class).orElse(null);
        if (trait == null) {
            return null;
        }
        Node node = trait.toNode();
        return switch (node.getType()) {
            // A null takes away the default of the target.
            case NULL -> null;
            case BOOLEAN -> new Literal.Flag(node.expectBooleanNode().getValue());
            case NUMBER -> new Literal.Numeric(number(node.expectNumberNode()));
            case STRING -> new Literal.Text(node.expectStringNode().getValue());
            case ARRAY -> new Literal.EmptyList();
            case OBJECT -> new Literal.EmptyMap();
        };
    }

    private static BigDecimal number(NumberNode node) {
        // From the text of the number, so that 0.1 stays 0.1.
        return node.asBigDecimal()
                .orElseGet(() -> new BigDecimal(node.getValue().toString()));
    }
}
