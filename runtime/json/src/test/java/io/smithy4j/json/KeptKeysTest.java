package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptKeysTest {
    private final KeptKeys keys = new KeptKeys();

    private final byte[] body = new byte[5_000_000];

    private int end;

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
        String key = kept("weight");
        keys.forget();
        comeUntilSomeAreKept();

        assertThat(kept("weight")).isNotSameAs(key);
    }

    @Test
    void keysThatComeInTheSameOrderAreFoundWithoutLookingForThem() {
        comeUntilSomeAreKept();
        byte[] body = bytes("\"id\" \"weight\" \"id\" \"weight\" ");
        String id = keys.key(body, 1, 3);
        String weight = keys.key(body, 6, 12);
        keys.key(body, 15, 17);

        assertThat(keys.next(body, 20)).isEqualTo(26);
        assertThat(keys.current()).isSameAs(weight);
        assertThat(keys.next(body, 15)).isEqualTo(17);
        assertThat(keys.current()).isSameAs(id);
    }

    @Test
    void aKeyThatBeginsLikeTheExpectedOneIsAnother() {
        comeUntilSomeAreKept();
        byte[] body = bytes("\"id\" \"weight\" \"id\" \"weights\" \"weigh");
        keys.key(body, 1, 3);
        keys.key(body, 6, 12);
        keys.key(body, 15, 17);

        assertThat(keys.next(body, 20)).isEqualTo(KeptKeys.OTHER);
        assertThat(keys.next(body, 30)).isEqualTo(KeptKeys.OTHER);
        assertThat(keys.next(body, body.length)).isEqualTo(KeptKeys.OTHER);
    }

    @Test
    void nothingIsExpectedOfAnotherBody() {
        comeUntilSomeAreKept();
        byte[] body = bytes("\"id\" \"id\" \"id\" ");
        keys.key(body, 1, 3);
        keys.key(body, 6, 8);
        assertThat(keys.next(body, 11)).isEqualTo(13);

        keys.forget();

        assertThat(keys.next(body, 11)).isEqualTo(KeptKeys.OTHER);
    }

    private void comeUntilSomeAreKept() {
        for (int i = 0; i < 20; i++) {
            kept("k" + i);
        }
    }

    private String kept(String key) {
        System.arraycopy(bytes(key + '"'), 0, body, end, key.length() + 1);
        end += key.length() + 1;
        return keys.key(body, end - key.length() - 1, end - 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
