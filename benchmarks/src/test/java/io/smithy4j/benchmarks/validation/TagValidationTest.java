package io.smithy4j.benchmarks.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.benchmarks.message.MachineLearningValues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three mean the same. */
final class TagValidationTest {
    @ParameterizedTest
    @ValueSource(strings = {"ours", "hibernate", "regex"})
    void theKeysThatAreMeasuredAreValid(String by) {
        assertThat(MachineLearningValues.hundredTagKeys()).hasSize(100).doesNotHaveDuplicates();
        assertThat(TagValidation.of(by).getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours", "hibernate", "regex"})
    void theLastKeyIsLookedAt(String by) {
        for (String invalid : List.of("", "a#b", "tab\t", "k".repeat(129))) {
            List<String> keys =
                    new ArrayList<>(MachineLearningValues.hundredTagKeys().subList(0, 99));
            keys.add(invalid);

            assertThat(TagValidation.of(by, keys).getAsBoolean()).as(invalid).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours", "hibernate", "regex"})
    void keysAreCounted(String by) {
        List<String> keys = new ArrayList<>(MachineLearningValues.hundredTagKeys());
        keys.add("one-more");

        assertThat(TagValidation.of(by, keys).getAsBoolean()).isFalse();
    }
}
