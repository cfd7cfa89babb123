package io.smithy4j.conformance.generated;

import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.smithy.model.node.Node;

/** Simple values of {@code params}. */
final class Simple {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private Simple() {}

    static Object string(String value, Class<?> type) {
        return type == String.class ? value : Reflection.callStatic(type, "of", value);
    }

    static Object intEnum(int value, Class<?> type) {
        return type == int.class || type == Integer.class ? value : Reflection.callStatic(type, "of", value);
    }

    /** Numbers, and the three texts that JSON has for what is none. */
    static double floating(Node node) {
        return node.isStringNode()
                ? Double.parseDouble(node.expectStringNode().getValue())
                : node.expectNumberNode().getValue().doubleValue();
    }

    static BigDecimal number(Node node) {
        return new BigDecimal(
                node.isStringNode()
                        ? node.expectStringNode().getValue()
                        : node.expectNumberNode().getValue().toString());
    }

    static Instant instant(Node node) {
        BigDecimal nanos = number(node).multiply(NANOS);
        return Instant.ofEpochSecond(0)
                .plusNanos(0)
                .plus(java.time.Duration.ofSeconds(
                        nanos.divideToIntegralValue(NANOS).longValueExact(),
                        nanos.remainder(NANOS).longValueExact()));
    }
}
