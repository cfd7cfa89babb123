package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobTest {
    @Test
    void changesToTheArrayThatWentInDoNotShow() {
        byte[] bytes = {1, 2, 3};
        Blob blob = Blob.of(bytes);

        bytes[0] = 9;

        assertThat(blob.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void changesToTheArrayThatCameOutDoNotShow() {
        Blob blob = Blob.of(new byte[] {1, 2, 3});

        blob.toByteArray()[0] = 9;

        assertThat(blob.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void theBufferCannotBeWritten() {
        ByteBuffer buffer = Blob.of(new byte[] {1}).asByteBuffer();

        assertThatExceptionOfType(ReadOnlyBufferException.class).isThrownBy(() -> buffer.put((byte) 9));
        assertThat(buffer.hasArray()).isFalse();
    }

    @Test
    void aBufferIsCopiedBetweenPositionAndLimit() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);

        assertThat(Blob.of(buffer).toByteArray()).containsExactly(2, 3);
        assertThat(buffer.remaining()).isEqualTo(2);
    }

    @Test
    void blobsOfEqualBytesAreEqual() {
        assertThat(Blob.of(new byte[] {1, 2})).isEqualTo(Blob.wrap(new byte[] {1, 2}));
        assertThat(Blob.of(new byte[] {1, 2})).hasSameHashCodeAs(Blob.wrap(new byte[] {1, 2}));
        assertThat(Blob.of(new byte[] {1, 2})).isNotEqualTo(Blob.of(new byte[] {1, 3}));
        assertThat(Blob.empty()).isEqualTo(Blob.of(new byte[0]));
    }

    @Test
    void theTextOfABlobDoesNotTellItsBytes() {
        assertThat(Blob.ofUtf8("secret")).hasToString("Blob[6 bytes]");
    }

    @Test
    void textGoesInAndOutAsUtf8() {
        assertThat(Blob.ofUtf8("caf\u00e9").size()).isEqualTo(5);
        assertThat(Blob.ofUtf8("caf\u00e9").asUtf8String()).isEqualTo("caf\u00e9");
    }

    @Test
    void everyBlobHasOneSpellingInBase64() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[i % 20];
            random.nextBytes(bytes);
            String text = Blob.of(bytes).toBase64();

            assertThat(Blob.ofBase64(text)).isEqualTo(Blob.of(bytes));
            assertThat(text).isEqualTo(Base64.getEncoder().encodeToString(bytes));
        }
    }

    @Test
    void noTwoSpellingsOfFourCharactersAreOneBlob() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        long oneByte =
                alphabet.chars().filter(c -> isBase64("A" + (char) c + "==")).count();
        long twoBytes =
                alphabet.chars().filter(c -> isBase64("AA" + (char) c + "=")).count();

        assertThat(oneByte).isEqualTo(4);
        assertThat(twoBytes).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "AA",
                "AAA",
                "A===",
                "====",
                "==",
                "AA=A",
                "=AAA",
                "AAAA=",
                "AAAA====",
                "AA==AAAA",
                "-_-_",
                "AA\n=",
                "AAAA\n",
                " AAA",
                "A A=",
                "\u00c1AAA",
                "xyz",
                "YmxvYg="
            })
    void whatIsNotBase64IsRefused(String text) {
        assertThat(isBase64(text)).isFalse();
    }

    private static boolean isBase64(String text) {
        try {
            return Arrays.equals(
                    Blob.ofBase64(text).toByteArray(), Base64.getDecoder().decode(text));
        } catch (DecodeException e) {
            assertThat(e).hasMessage("expected base64").hasNoCause();
            return false;
        }
    }

    @Test
    void base64IsWrittenIntoAnArray() {
        byte[] target = {0, 0, 0, 0, 9};

        assertThat(Blob.of(new byte[] {1, 2}).writeBase64(target)).isEqualTo(4);
        assertThat(target).containsExactly('A', 'Q', 'I', '=', 9);
    }
}
