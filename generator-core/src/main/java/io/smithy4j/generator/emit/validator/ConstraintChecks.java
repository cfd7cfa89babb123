package io.smithy4j.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Constraint;
import io.smithy4j.generator.ir.PatternEngine;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

// Emits the call that checks one constraint:
//   run.length(id, 1, 64)   run.maxLength(tags, 100)   run.range(count, 1, 10)   run.pattern(id, ID)
// run.uniqueItems(tags)
final class ConstraintChecks implements Constraint.Cases<CodeBlock> {
    private final Constants constants;
    private final TypeRef type;
    private final CodeBlock value;
    private final String constantName;

    /** Checks of an expression; constants are named after {@code constantName}. */
    ConstraintChecks(Constants constants, TypeRef type, CodeBlock value, String constantName) {
        this.constants = constants;
        this.type = type;
        this.value = type instanceof TypeRef.EnumRef ? CodeBlock.of("$L.value()", value) : value;
        this.constantName = constantName;
    }

    @Override
    public CodeBlock length(Constraint.Length length) {
        return bounded("length", "minLength", "maxLength", whole(length.min()), whole(length.max()));
    }

    @Override
    public CodeBlock range(Constraint.Range range) {
        return bounded(
                "range",
                "min",
                "max",
                bound(range.min(), "_MIN", RoundingMode.CEILING),
                bound(range.max(), "_MAX", RoundingMode.FLOOR));
    }

    @Override
    public CodeBlock pattern(Constraint.Pattern pattern) {
        CodeBlock source = Literals.string(pattern.source());
        CodeBlock texts = pattern.source().equals(pattern.text())
                ? source
                : CodeBlock.of("$L, $L", source, Literals.string(pattern.text()));
        CodeBlock made = CodeBlock.of("$T.$L($L)", RuntimeTypes.SAFE_PATTERN, factory(pattern.engine()), texts);
        return CodeBlock.of(
                "run.pattern($L, $L)", value, constants.named(constantName, RuntimeTypes.SAFE_PATTERN, made));
    }

    private static String factory(PatternEngine engine) {
        return switch (engine) {
            case SCAN -> "scan";
            case LINEAR -> "linear";
            case BOUNDED -> "bounded";
        };
    }

    @Override
    public CodeBlock uniqueItems(Constraint.UniqueItems uniqueItems) {
        return CodeBlock.of("run.uniqueItems($L)", value);
    }

    private CodeBlock bounded(
            String both, String onlyMin, String onlyMax, @Nullable CodeBlock min, @Nullable CodeBlock max) {
        if (min == null) {
            return CodeBlock.of("run.$L($L, $L)", onlyMax, value, max);
        }
        return max == null
                ? CodeBlock.of("run.$L($L, $L)", onlyMin, value, min)
                : CodeBlock.of("run.$L($L, $L, $L)", both, value, min, max);
    }

    private @Nullable CodeBlock bound(@Nullable BigDecimal bound, String suffix, RoundingMode inwards) {
        if (bound == null || !(type instanceof TypeRef.Basic basic)) {
            return null;
        }
        return switch (basic.kind()) {
            case FLOAT, DOUBLE, BIG_DECIMAL ->
                constant(suffix, ClassName.get(BigDecimal.class), Literals.number(bound, BasicKind.BIG_DECIMAL));
            case BIG_INTEGER ->
                constant(
                        suffix,
                        ClassName.get(BigInteger.class),
                        Literals.number(bound.setScale(0, inwards), BasicKind.BIG_INTEGER));
            default -> whole(clamped(bound.setScale(0, inwards)));
        };
    }

    private CodeBlock constant(String suffix, ClassName boundType, CodeBlock made) {
        return CodeBlock.of("$L", constants.named(constantName + suffix, boundType, made));
    }

    // A bound beyond all values of the type is as good as the last of them.
    private static long clamped(BigDecimal bound) {
        return bound.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    private static @Nullable CodeBlock whole(@Nullable Long value) {
        if (value == null) {
            return null;
        }
        return value == value.intValue() ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
    }
}
