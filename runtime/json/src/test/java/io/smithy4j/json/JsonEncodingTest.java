package io.smithy4j.json;

import static io.smithy4j.json.Bodies.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEncodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C0AF",
                "C1BF",
                "C2",
                "C241",
                "E08080",
                "E09FBF",
                "E0A0",
                "E28241",
                "EDA080",
                "EDBFBF",
                "EDA0BDEDB880",
                "F0808080",
                "F08FBFBF",
                "F09F98",
                "F09F9841",
                "F4908080",
                "F5808080",
                "F8888080",
                "FE",
                "FF"
            })
    void bytesThatAreNotUtf8AreRefusedInValuesAndNames(String hex) {
        assertRefused(() -> Bodies.tree(around("\"", hex, "\""))).withMessage("the body is not UTF-8");
        assertRefused(() -> Bodies.skipAll(around("{\"a\":\"", hex, "\"}"))).withMessage("/a: the body is not UTF-8");
        assertRefused(() -> Bodies.skipAll(around("{\"", hex, "\":1}"))).withMessage("the body is not UTF-8");
        assertRefused(() -> Bodies.skipAll(around("{}", hex, ""))).withMessage("the body is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7F", "C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBF", "F0908080", "F3BFBFBF", "F48FBFBF"
            })
    void theEdgesOfUtf8AreTaken(String hex) {
        Object text = Bodies.tree(around("\"", hex, "\""));

        assertThat(text).isEqualTo(new String(HexFormat.of().parseHex(hex), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreRefused(String charset) {
        for (String json : new String[] {"{}", "{\"a\":1}", "1", "\"\u2222\"", "[]"}) {
            byte[] body = json.getBytes(Charset.forName(charset));

            assertRefused(() -> Bodies.tree(body));
            assertRefused(() -> Bodies.skipAll(body));
        }
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertRefused(() -> Bodies.tree("\ufeff{}".getBytes(UTF_8))).withMessage("a byte order mark is not allowed");
    }

    @Test
    void lettersOutsideUtf8AreNotReplaced() {
        byte[] latin1 = "\"caf\u00e9\"".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(() -> Bodies.tree(latin1));
    }

    private static byte[] around(String before, String hex, String after) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(before.getBytes(UTF_8));
        body.writeBytes(HexFormat.of().parseHex(hex));
        body.writeBytes(after.getBytes(UTF_8));
        return body.toByteArray();
    }
}
