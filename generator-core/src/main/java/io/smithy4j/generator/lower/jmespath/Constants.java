package io.smithy4j.generator.lower.jmespath;

import io.smithy4j.generator.ir.Expression.Constant;
import io.smithy4j.generator.ir.Expression.Decimal;
import io.smithy4j.generator.ir.Expression.ListOf;
import io.smithy4j.generator.ir.Expression.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.jmespath.ast.LiteralExpression;

/** JSON that stands in an expression. */
final class Constants {
    private Constants() {}

    static Typed of(@Nullable Object json) {
        Object value = LiteralExpression.unwrap(json);
        if (value == null) {
            return new Typed(new Constant(null), Kind.OTHER);
        }
        if (value instanceof String text) {
            return new Typed(new Text(text), Kind.TEXT);
        }
        if (value instanceof Number number) {
            return new Typed(new Decimal(new BigDecimal(number.toString())), Kind.NUMBER);
        }
        if (value instanceof Boolean truth) {
            return new Typed(new Constant(truth), Kind.TRUTH);
        }
        if (value instanceof List<?> list) {
            List<Typed> elements = list.stream().map(Constants::of).toList();
            Kind kind = elements.stream().map(Typed::kind).reduce(Kind::common).orElse(Kind.OTHER);
            return new Typed(new ListOf(elements.stream().map(Typed::expression).toList()), new Kind.Many(kind));
        }
        throw new Scope.Obstacle("has an object in it, which cannot be generated");
    }
}
