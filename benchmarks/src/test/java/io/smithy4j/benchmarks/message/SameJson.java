package io.smithy4j.benchmarks.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether two documents say the same: the order of members and the spelling of numbers say nothing. */
public final class SameJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    };

    private SameJson() {}

    public static void check(byte[] actual, byte[] expected) {
        JsonNode tree = MAPPER.readTree(actual);
        JsonNode expectedTree = MAPPER.readTree(expected);

        assertThat(tree.equals(BY_VALUE, expectedTree))
                .as("%s instead of %s", tree, expectedTree)
                .isTrue();
    }
}
