package io.smithy4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpMessagesTest {
    @Test
    void aRequestHasNoUriUntilItsEndpointIsKnown() {
        HttpRequest request = HttpRequest.builder("GET", "/a%20b").query("c=d").build();

        assertThatIllegalStateException().isThrownBy(request::uri);
        assertThat(request.toBuilder()
                        .endpoint(URI.create("https://example.com:8443"))
                        .build()
                        .uri())
                .hasToString("https://example.com:8443/a%20b?c=d");
    }

    @Test
    void aCopyKeepsEverything() {
        HttpRequest request = HttpRequest.builder("POST", "/")
                .query("a")
                .header("b", "c")
                .body(new byte[3])
                .bodyLimit(7)
                .build();

        HttpRequest copy = request.toBuilder().build();

        assertThat(copy).hasToString(request.toString());
        assertThat(copy.bodyLimit()).isEqualTo(7);
        assertThat(copy.body()).isSameAs(request.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/a b", "/a\r\nb", "/a?b", "/a#b", "/\u00e4", "/\\", "/\u0000"})
    void pathsThatCouldEndARequestLineAreRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> HttpRequest.builder("GET", path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nb", "a#b", "\u00e4"})
    void queriesThatCouldEndARequestLineAreRefused(String query) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpRequest.builder("GET", "/").query(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GE T", "GET\r\n"})
    void methodsAreTokens(String method) {
        assertThatIllegalArgumentException().isThrownBy(() -> HttpRequest.builder(method, "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a/b", "http://u:p@a", "http://a?b", "/a", "mailto:a"})
    void anEndpointIsSchemeAndAuthority(String endpoint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpRequest.builder("GET", "/").endpoint(URI.create(endpoint)));
    }

    @Test
    void textOfMessagesHidesQueriesAndCredentials() {
        HttpRequest request = HttpRequest.builder("GET", "/a")
                .query("X-Amz-Signature=canary")
                .header("Authorization", "canary")
                .build();
        HttpResponse response =
                HttpResponse.builder(200).header("Set-Cookie", "canary").build();

        assertThat(request.toString()).contains("/a").doesNotContain("canary");
        assertThat(response.toString()).contains("200").doesNotContain("canary");
    }

    @Test
    void aRequestThatIsNoUriDoesNotShowItsQuery() {
        HttpRequest request = HttpRequest.builder("GET", "/a")
                .query("key=canary&{}")
                .endpoint(URI.create("https://example.com"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(request::uri)
                .withMessageContaining("/a is no URI")
                .withNoCause()
                .withMessageNotContaining("canary");
    }

    @ParameterizedTest
    @CsvSource({"x-amzn-requestid", "X-Amzn-RequestId", "x-amz-request-id"})
    void theRequestIdIsFoundInEitherHeader(String header) {
        HttpResponse response = HttpResponse.builder(200).header(header, "id-1").build();

        assertThat(RequestId.of(response)).isEqualTo("id-1");
        assertThat(RequestId.of(HttpResponse.builder(200).build())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json, true",
        "Application/JSON; charset=utf-8, application/json, true",
        "' application/json ;a=b', application/json, true",
        "application/json, application/x-amz-json-1.1, false",
        "'', application/json, false",
    })
    void mediaTypesAreComparedByTheirEssence(String one, String other, boolean same) {
        assertThat(MediaType.isSame(one, other)).isEqualTo(same);
    }
}
