package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPointerTest {
    @Test
    void namesAndIndicesFollowEachOther() {
        assertThat(new JsonPointer().name("TagKeys").index(0).name("").name("x"))
                .hasToString("/TagKeys/0//x");
        assertThat(new JsonPointer()).hasToString("");
    }

    @Test
    void tildesAndSlashesAreEscaped() {
        assertThat(new JsonPointer().name("a/b~c").name("~1")).hasToString("/a~1b~0c/~01");
    }

    @Test
    void aLongPointerIsCut() {
        assertThat(new JsonPointer().name("a".repeat(999)).toString()).hasSize(1_000);
        assertThat(new JsonPointer().name("a".repeat(1_000)).toString()).hasSize(1_000);
        assertThat(new JsonPointer().name("a".repeat(5_000)).index(7).name("b").toString())
                .isEqualTo("/" + "a".repeat(999));
    }

    @Test
    void theCutPartsNeitherPairsNorEscapes() {
        assertThat(new JsonPointer().name("\ud83d\ude00".repeat(600)).toString())
                .hasSize(999);
        assertThat(new JsonPointer().name("~".repeat(600)).toString()).isEqualTo("/" + "~0".repeat(499));
        assertThat(new JsonPointer().name("~".repeat(600)).name("x").toString()).hasSize(999);
    }
}
