package io.smithy4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RestRouterTest {
    private static RestRouter router(String... patterns) {
        RestRouter router = new RestRouter();
        for (String pattern : patterns) {
            router.add("GET", pattern, new Named(pattern));
        }
        return router;
    }

    private static @Nullable String found(RestRouter router, String target) {
        int mark = target.indexOf('?');
        ServerOperation<?, ?> operation =
                router.find(HttpRequest.builder("GET", mark < 0 ? target : target.substring(0, mark))
                        .query(mark < 0 ? null : target.substring(mark + 1))
                        .build());
        return operation == null ? null : operation.name();
    }

    // The examples of the specification: http trait, "specificity routing".
    @ParameterizedTest
    @CsvSource({
        "/abc/bcd/cde, /abc/bcd/{xyz}",
        "/abc/foo/cde, /abc/{xyz}/cde",
        "/foo/bcd/cde, /{xyz}/bcd/cde",
        "/abc/bcd/cde?def=efg, /abc/bcd/{xyz}",
        "/foo/bcd/cde?def=efg, /{xyz}/bcd/cde?def=efg",
        "/long/foo/bar/bcd, /long/{xyz+}/bcd",
        "/long/foo/bar/baz, /long/{xyz+}",
        "/long/foo/bcd/bar/bcd/, /long/{xyz+}/bcd",
        "/long/bcd/bcd, /long/{xyz+}/bcd",
        "/long/foo/bcd/bcd, /long/{xyz+}/bcd",
        "/flag?other&on, /flag?on",
        "/flag?on=1, /flag?on",
        "/flag?o%6E, /flag?on",
        "/flag, /flag",
        "/flag?%zz, /flag",
        "/ReDosLiteral/abc/(a+)+, /ReDosLiteral/{str}/(a+)+"
    })
    void theMostSpecificRouteAnswers(String target, String pattern) {
        RestRouter router = router(
                "/{xyz}/bcd/cde",
                "/{xyz}/bcd/cde?def=efg",
                "/abc/{xyz}/cde",
                "/abc/bcd/{xyz}",
                "/long/{xyz+}",
                "/long/{xyz+}/bcd",
                "/flag",
                "/flag?on",
                "/ReDosLiteral/{str}/(a+)+");

        assertThat(found(router, target)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/my", "/my/uri", "/my/uri/", "/my/uri/foo/bar", "/my//foo", "/my/uri/foo//", "/my/uri/..",
                "/my/uri/%2e%2E", "/my/./foo", "/MY/uri/foo", "/my/u%72i/foo", "/my/uri/%2e/x", "/pre/suf", "/q",
                        "/q?b=2"
            })
    void otherPathsLeadNowhere(String target) {
        assertThat(found(router("/my/uri/{label}", "/pre/{a+}/suf", "/q?b=1"), target))
                .isNull();
    }

    @Test
    void anEncodedSlashStaysInItsSegment() {
        assertThat(found(router("/my/{label}"), "/my/a%2Fb")).isEqualTo("/my/{label}");
    }

    @Test
    void methodsAreToldApartByCase() {
        RestRouter router = router("/a");

        assertThat(router.find(HttpRequest.builder("POST", "/a").build())).isNull();
        assertThat(router.find(HttpRequest.builder("get", "/a").build())).isNull();
    }

    private static final class Named extends ServerOperation<String, String> {
        Named(String name) {
            super(name, MediaRules.consumingAnything());
        }

        @Override
        public String decode(HttpRequest request, byte[] body, MissingPaths missing) {
            return "";
        }

        @Override
        public CompletionStage<String> invoke(String input, RequestContext context) {
            return CompletableFuture.completedFuture(input);
        }

        @Override
        public HttpResponse encode(String output) {
            return HttpResponse.builder(200).build();
        }

        @Override
        public @Nullable HttpResponse encodeError(Throwable error) {
            return null;
        }
    }
}
