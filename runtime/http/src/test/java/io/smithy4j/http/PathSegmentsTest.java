package io.smithy4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PathSegmentsTest {
    @Test
    void anEncodedSlashPartsNothing() {
        PathSegments path = PathSegments.of("/a%2Fb/c");

        assertThat(path.size()).isEqualTo(2);
        assertThat(path.label("/id", 0)).isEqualTo("a/b");
    }

    @Test
    void aSlashAtTheEndIsIgnored() {
        assertThat(PathSegments.of("/a/b/").size()).isEqualTo(2);
        assertThat(PathSegments.of("/").size()).isZero();
    }

    @Test
    void greedyLabelsSpanSegments() {
        PathSegments path = PathSegments.of("/foo/a%20b/c%2Fd/baz");

        assertThat(path.greedyLabel("/key", 1, 1)).isEqualTo("a b/c/d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a//b", "//", "/a/../b", "/./a", "/a/%2e%2E/b", "/a/.%2e", "/%2e", "/a//"})
    void segmentsThatLeadElsewhereAreNotPlain(String path) {
        assertThat(PathSegments.of(path).isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/b", "/...", "/%252e", "/..;", "/.a"})
    void otherSegmentsArePlain(String path) {
        assertThat(PathSegments.of(path).isPlain()).isTrue();
    }
}
