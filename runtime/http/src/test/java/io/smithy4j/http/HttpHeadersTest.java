package io.smithy4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpHeadersTest {
    @Test
    void namesAreComparedWithoutRegardToCase() {
        HttpHeaders headers = HttpHeaders.builder().add("X-Amz-Target", "a").build();

        assertThat(headers.first("x-amz-target")).isEqualTo("a");
        assertThat(headers.first("x-amz")).isNull();
    }

    @Test
    void valuesOfOneNameKeepTheirOrder() {
        HttpHeaders headers =
                HttpHeaders.builder().add("a", "1").add("b", "2").add("A", "3").build();

        List<String> seen = new ArrayList<>();
        headers.forEach((name, value) -> seen.add(name + value));

        assertThat(headers.all("a")).containsExactly("1", "3");
        assertThat(seen).containsExactly("a1", "b2", "A3");
    }

    @Test
    void settingReplacesEverySpellingOfAName() {
        HttpHeaders headers =
                HttpHeaders.builder().add("a", "1").add("A", "2").set("a", "3").build();

        assertThat(headers.all("a")).containsExactly("3");
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        HttpHeaders.Builder builder = HttpHeaders.builder().add("a", "1");
        HttpHeaders headers = builder.build();

        builder.add("b", "2");

        assertThat(headers.first("b")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary\rX",
                "canary\nX",
                "canary\u0000",
                "canary\u0007",
                "canary\u007f",
                "canary\u0100",
                "canary\u20ac"
            })
    void valuesThatCouldEndALineAreRefusedByNameAndNeverShown(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpHeaders.builder().add("X-Colour", value))
                .withMessageContaining("X-Colour")
                .withMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "a\u0000", "\u00e4", "(a)"})
    void namesThatAreNoTokensAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpHeaders.builder().add(name, "x"))
                .withMessageNotContaining("\n");
    }

    @Test
    void tabsAndLatinOneLettersAreAllowedInValues() {
        HttpHeaders headers = HttpHeaders.builder().add("a", "\tgr\u00fcn").build();

        assertThat(headers.first("a")).isEqualTo("\tgr\u00fcn");
    }

    @Test
    void fieldsThatABuilderWasToldOfAreHiddenInCopiesToo() {
        HttpHeaders headers = HttpHeaders.builder()
                .hide("X-Vault-Key")
                .add("x-vault-key", "canary")
                .build();

        assertThat(headers.toString()).isEqualTo("[x-vault-key: (hidden)]");
        assertThat(headers.toBuilder().add("X-VAULT-KEY", "canary").build().toString())
                .doesNotContain("canary");
        assertThat(headers)
                .isEqualTo(HttpHeaders.builder().add("x-vault-key", "canary").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "proxy-authorization",
                "X-Amz-Security-Token",
                "X-Api-Key",
                "Cookie",
                "Set-Cookie"
            })
    void credentialsAreHiddenInText(String name) {
        HttpHeaders headers =
                HttpHeaders.builder().add(name, "canary").add("a", "shown").build();

        assertThat(headers.toString()).contains(name).contains("shown").doesNotContain("canary");
    }
}
