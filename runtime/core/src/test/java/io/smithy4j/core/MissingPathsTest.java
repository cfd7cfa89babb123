package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingPathsTest {
    @Test
    void pathsAreKeptInOrder() {
        MissingPaths missing = new MissingPaths();
        missing.missing("b/c");
        missing.add("/list/0/a");

        assertThat(missing.paths()).containsExactly("/b~1c", "/list/0/a");
    }

    @Test
    void noMoreThan100AreKept() {
        MissingPaths missing = new MissingPaths();
        for (int i = 0; i < 1_000; i++) {
            missing.missing("m" + i);
        }

        assertThat(missing.paths()).hasSize(100).startsWith("/m0").endsWith("/m99");
    }

    @Test
    void aFailureCanBeGivenItsPlace() {
        DecodeException failure = new DecodeException("", "expected base64").at("/a/0");

        assertThat(failure).hasMessage("/a/0: expected base64");
        assertThat(failure.path()).isEqualTo("/a/0");
        assertThat(failure.reason()).isEqualTo("expected base64");
    }

    @Test
    void pathsOfAStructureInsideStandBelowIt() {
        MissingPaths inner = new MissingPaths();
        inner.missing("greeting");
        MissingPaths paths = new MissingPaths();

        paths.addBelow("/nested", inner);

        assertThat(paths.paths()).containsExactly("/nested/greeting");
    }
}
