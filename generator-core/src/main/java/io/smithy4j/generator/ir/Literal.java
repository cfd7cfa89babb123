package io.smithy4j.generator.ir;

import java.math.BigDecimal;

/** A default value of the model: Smithy 2.0, {@code default} trait. Its Java form follows from the member's type. */
public sealed interface Literal {
    record Text(String value) implements Literal {}

    record Numeric(BigDecimal value) implements Literal {}

    record Flag(boolean value) implements Literal {}

    record EmptyList() implements Literal {}

    record EmptyMap() implements Literal {}
}
