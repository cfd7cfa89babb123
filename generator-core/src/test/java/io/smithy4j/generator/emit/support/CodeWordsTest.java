package io.smithy4j.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.emit.support.CodeWords.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
    @Test
    void aNameIsTakenWithWhatLeadsToIt() {
        assertThat(words("java.util.List.of(value.id$x(), 12)"))
                .containsExactly("NAME java.util.List", "NAME of", "NAME value.id$x", "COMMA ,", "NAME 12");
    }

    @Test
    void whatEndsWithAPointBeforeAnythingElseIsNoName() {
        assertThat(words("map.<String>of()")).containsExactly("OPERATOR <", "NAME String", "OPERATOR >", "NAME of");
    }

    @Test
    void stringsEndAtTheirQuoteAndOperatorsStayTogether() {
        assertThat(words("case \"a, \\\"b\\\\\" -> x >>= 1;"))
                .containsExactly(
                        "NAME case", "STRING \"a, \\\"b\\\\\"", "OPERATOR ->", "NAME x", "OPERATOR >>=", "NAME 1");
    }

    @Test
    void aQuoteWithoutAnEndIsPassedOver() {
        assertThat(words("\"abc")).containsExactly("NAME abc");
    }

    private static List<String> words(String code) {
        List<String> found = new ArrayList<>();
        CodeWords words = new CodeWords(code);
        for (Kind kind = words.next(); kind != Kind.END; kind = words.next()) {
            found.add(kind + " " + words.word());
        }
        return found;
    }
}
