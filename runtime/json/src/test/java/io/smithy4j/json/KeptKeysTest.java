package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptKeysTest {
    @Test
    void keysAreRightHoweverManyDriveEachOtherOut() {
        Random random = new Random(75);
        for (int i = 0; i < 100_000; i++) {
            String key = Integer.toString(random.nextInt(2_000), 36).repeat(1 + random.nextInt(12));

            assertThat(kept(key)).isEqualTo(key);
        }
    }

    @Test
    void aKeyThatComesAgainIsNotMadeAnew() {
        String key = kept("weight");

        assertThat(kept("weight")).isSameAs(key);
    }

    private static String kept(String key) {
        byte[] body = ("{\"" + key + "\":1}").getBytes(US_ASCII);
        return KeptKeys.key(body, 2, 2 + key.length());
    }
}
