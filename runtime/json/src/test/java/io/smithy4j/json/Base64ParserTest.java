package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.core.Blob;
import io.smithy4j.core.DecodeException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Base64ParserTest {
    private static final String CHARACTERS = "AQgwEIMUYZaz09+/=-_ \u00e9";

    @Test
    void everySpellingIsTakenOrRefusedAsABlobOfTextIs() {
        Random random = new Random(75);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(13); n > 0; n--) {
                // Mostly what base64 is made of, or nothing would be taken.
                int bound = random.nextInt(8) == 0 ? CHARACTERS.length() : 16;
                text.append(CHARACTERS.charAt(random.nextInt(bound)));
            }
            text.append("=".repeat(random.nextInt(3)));

            assertThat(inABody(text.toString())).as(text.toString()).isEqualTo(ofText(text.toString()));
        }
    }

    private static Optional<Blob> inABody(String text) {
        byte[] body = ("\"" + text + "\"").getBytes(ISO_8859_1);
        return Optional.ofNullable(Base64Parser.read(body, 1, body.length - 1)).map(Blob::wrap);
    }

    private static Optional<Blob> ofText(String text) {
        try {
            return Optional.of(Blob.ofBase64(text));
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }
}
