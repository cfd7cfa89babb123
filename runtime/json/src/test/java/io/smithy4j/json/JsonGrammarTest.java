package io.smithy4j.json;

import static io.smithy4j.json.Bodies.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259 and nothing else. Each document is read as a tree, skipped, and skipped as a member of an unknown name. */
class JsonGrammarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " {} ",
                "\t[\n]\r ",
                "0",
                "-0",
                "7",
                "-7",
                "10",
                "1.5",
                "-1.5",
                "0.0",
                "1e5",
                "1E5",
                "1e+5",
                "1e-5",
                "1.25E-2",
                "0e0",
                "-0.0e-0",
                "123456789012345678901234567890",
                "true",
                "false",
                "null",
                "\"\"",
                "\"a\"",
                "\" \"",
                "\"\u007f\"",
                "\"\u00e9\"",
                "\"\u20ac\"",
                "\"\ud83d\ude00\"",
                "\"\uffff\"",
                "\"\ufeff\"",
                "\"\\\"\"",
                "\"\\\\\"",
                "\"\\/\"",
                "\"/\"",
                "\"\\b\\f\\n\\r\\t\"",
                "\"\\u0000\"",
                "\"\\u00e9\"",
                "\"\\uABCD\"",
                "\"\\uabcd\"",
                "\"\\ud83d\\ude00\"",
                "\"\\\\ud800\"",
                "\"\\\\\\\\u\"",
                "[1]",
                "[1,2]",
                "[ 1 , 2 ]",
                "[[]]",
                "[[],{}]",
                "[null]",
                "[\"a\",1,true,null,{}]",
                "{\"a\":1}",
                "{\"a\":1,\"b\":2}",
                "{ \"a\" : 1 }",
                "{\"\":0}",
                "{\"a\":{}}",
                "{\"a\":[]}",
                "{\"a\":null}",
                "{\"a\":{\"a\":{\"a\":1}}}",
                "{\"\\u0061\":1}",
                "{\"A\":1,\"a\":2}",
                "[{\"a\":1},{\"a\":1}]",
                "{\"a\":{\"b\":1},\"b\":2}"
            })
    void wellFormedDocumentsAreTaken(String json) {
        byte[] body = json.getBytes(UTF_8);

        assertThatNoException().isThrownBy(() -> Bodies.tree(body));
        assertThatNoException().isThrownBy(() -> Bodies.skipAll(body));
        assertThatNoException().isThrownBy(() -> Bodies.skipAll(asMember(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "{",
                "}",
                "[",
                "]",
                "{]",
                "[}",
                "{}}",
                "[]]",
                "{} {}",
                "{},",
                ",{}",
                "{}x",
                "[1 2]",
                "[1,]",
                "[,1]",
                "[,]",
                "[1,,2]",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\"}",
                "{\"a\":}",
                "{:1}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\"::1}",
                "{a:1}",
                "{'a':1}",
                "['a']",
                "{1:1}",
                "{null:1}",
                "[\"a\"",
                "[\"a",
                "\"",
                "\"a",
                "{\"a\":\"b",
                "tru",
                "trueish",
                "True",
                "TRUE",
                "nul",
                "nil",
                "undefined",
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                "01",
                "-01",
                "00",
                "-",
                ".5",
                "-.5",
                "1.",
                "1.e1",
                "1e",
                "1e+",
                "1e1.5",
                "0x1F",
                "1_000",
                "1,5",
                "1.2.3",
                "--1",
                "\u0661",
                "1515531081ABC",
                "// c\n{}",
                "{}// c",
                "/* c */{}",
                "# c\n{}",
                "{\"a\":/* c */1}",
                "\"\\x41\"",
                "\"\\a\"",
                "\"\\'\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"\\U0041\"",
                "\"\\\"",
                "\"\\\u00e9\"",
                "\"\t\"",
                "\"\n\"",
                "\"a\u0000b\"",
                "\"\u001f\"",
                "\u000b{}",
                "\f{}",
                "\u00a0{}",
                "{}\u0000",
                "\u2028{}",
                "[\"a\",\n1,",
                "[1}",
                "{\"a\":1]",
                "*",
                "@",
                "<html></html>",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"\":1,\"\":2}",
                "{\"a\":null,\"a\":null}",
                "[{\"a\":{\"b\":1,\"b\":1}}]",
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\ud800x\"",
                "\"\\ud83d\\u0041\"",
                "\"\\ud83d\\\\ude00\"",
                "{\"\\ud800\":1}"
            })
    void whatIsNotWellFormedIsRefused(String json) {
        byte[] body = json.getBytes(UTF_8);

        assertRefused(() -> Bodies.tree(body));
        assertRefused(() -> Bodies.skipAll(body));
        assertRefused(() -> Bodies.skipAll(asMember(json)));
    }

    private static byte[] asMember(String json) {
        return ("{\"unknown\":" + json + "}").getBytes(UTF_8);
    }
}
