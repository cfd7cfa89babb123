package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptKeysTest {
    private final KeptKeys keys = new KeptKeys();

    @Test
    void keysAreRightHoweverManyDriveEachOtherOut() {
        Random random = new Random(75);
        for (int i = 0; i < 100_000; i++) {
            String key = Integer.toString(random.nextInt(2_000), 36).repeat(1 + random.nextInt(12));

            assertThat(kept(key)).isEqualTo(key);
        }
    }

    @Test
    void aKeyThatComesAgainAfterManyIsNotMadeAnew() {
        comeUntilSomeAreKept();
        String key = kept("weight");

        assertThat(kept("weight")).isSameAs(key);
    }

    @Test
    void bodiesShareNoKeys() {
        comeUntilSomeAreKept();
        KeptKeys others = new KeptKeys();
        for (int i = 0; i < 20; i++) {
            key(others, "weight");
        }

        assertThat(kept("weight")).isNotSameAs(key(others, "weight"));
    }

    private void comeUntilSomeAreKept() {
        for (int i = 0; i < 20; i++) {
            kept("k" + i);
        }
    }

    private String kept(String key) {
        return key(keys, key);
    }

    private static String key(KeptKeys keys, String key) {
        byte[] body = ("{\"" + key + "\":1}").getBytes(US_ASCII);
        return keys.key(body, 2, 2 + key.length());
    }
}
