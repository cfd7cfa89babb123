package io.smithy4j.generator.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstCheckTest {
    @Test
    void theFirstCheckFindsWhatWasPlanned() {
        FirstCheck.begin();

        assertThat(FirstCheck.BEGUN.join()).isNull();
    }
}
