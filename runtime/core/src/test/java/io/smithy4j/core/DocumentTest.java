package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void numbersOfOneValueAreEqual() {
        Document one = Document.of(1);

        assertThat(one)
                .isEqualTo(Document.of(new BigDecimal("1.00")))
                .isEqualTo(Document.of(BigInteger.ONE))
                .isEqualTo(Document.of(1.0))
                .hasSameHashCodeAs(Document.of(new BigDecimal("1.00")))
                .isNotEqualTo(Document.of("1"));
    }

    @Test
    void nothingAliases() {
        List<Document> items = new ArrayList<>(List.of(Document.of(true)));
        Document list = Document.ofList(items);

        items.add(Document.ofNull());

        assertThat(list.asList()).containsExactly(Document.of(true));
    }

    @Test
    void numbersAreExactOrRefused() {
        assertThat(Document.of(new BigDecimal("1E+2")).asLong()).isEqualTo(100);
        assertThat(Document.of(Long.MAX_VALUE).asBigDecimal()).isEqualTo(BigDecimal.valueOf(Long.MAX_VALUE));
        assertThatThrownBy(() -> Document.of(1.5).asLong()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Document.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void askingForAnotherKindIsRefused() {
        assertThatThrownBy(() -> Document.ofMap(Map.of()).asString())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MAP");
    }
}
