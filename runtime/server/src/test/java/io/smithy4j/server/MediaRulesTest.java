package io.smithy4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MediaRulesTest {
    private static final MediaRules JSON =
            MediaRules.consuming("application/json").producing("application/json");

    private static int status(MediaRules rules, @Nullable String type, @Nullable String accept, int bytes) {
        HttpHeaders.Builder builder = HttpHeaders.builder();
        if (type != null) {
            builder.add("Content-Type", type);
        }
        if (accept != null) {
            builder.add("Accept", accept);
        }
        HttpHeaders headers = builder.build();
        ServerFault fault = rules.check(headers);
        fault = fault != null ? fault : bytes == 0 ? null : rules.checkBody(headers);
        return fault == null ? 200 : fault.status();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, , 2, 200",
        "Application/JSON;charset=utf-8, , 2, 200",
        "application/hal+json, , 2, 415",
        "application/hal+json, , 0, 415",
        ", , 2, 415",
        ", , 0, 200",
        ", application/*, 0, 200",
        ", application/hal+json, 0, 406",
        ", */*;q=0, 0, 406"
    })
    void aTypeOfOneKind(@Nullable String type, @Nullable String accept, int bytes, int status) {
        assertThat(status(JSON, type, accept, bytes)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"application/json, 2, 415", ", 2, 200", "application/json, 0, 200", ", 0, 200"})
    void noBody(@Nullable String type, int bytes, int status) {
        assertThat(status(MediaRules.consumingNothing(), type, "image/png", bytes))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg, 2", ", 2", "nonsense, 0"})
    void anyBody(@Nullable String type, int bytes) {
        assertThat(status(MediaRules.consumingAnything(), type, "image/png", bytes))
                .isEqualTo(200);
    }
}
