package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BigNumberTextTest {
    @ParameterizedTest
    @CsvSource({"1.50,1.50", "1e3,1000", "-7e-5,-0.00007", "1e1000,1E1000", "0e-5,0.00000"})
    void decimalsAreSpelledWithAllTheirDigits(String number, String text) {
        assertThat(BigNumberText.format(new BigDecimal(number))).isEqualTo(text);
    }

    @Test
    void anExponentIsSpelledSoThatReadersTakeIt() {
        String text = BigNumberText.format(new BigDecimal("991e999"));

        assertThat(text).isEqualTo("991E999");
        assertThat(new BigDecimal(text)).isEqualByComparingTo("991e999");
    }

    @Test
    void whatNoReaderTakesIsNotWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> BigNumberText.format(new BigDecimal("1e999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> BigNumberText.format(BigInteger.TEN.pow(1_000)));
        assertThat(BigNumberText.format(BigInteger.TEN.pow(999))).hasSize(1_000);
    }
}
