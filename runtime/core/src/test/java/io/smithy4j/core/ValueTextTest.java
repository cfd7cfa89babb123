package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    @Test
    void membersStandInTheirOrder() {
        String text = ValueText.of("Parcel")
                .member("id", "a")
                .member("weight", 3)
                .member("tags", List.of("x"))
                .toString();

        assertThat(text).isEqualTo("Parcel[id=a, weight=3, tags=[x]]");
    }

    @Test
    void absentMembersAreShown() {
        assertThat(ValueText.of("Parcel").member("id", null)).hasToString("Parcel[id=null]");
    }

    @Test
    void redactedMembersHaveNoValue() {
        assertThat(ValueText.of("Login").redacted("password")).hasToString("Login[password=[redacted]]");
    }
}
