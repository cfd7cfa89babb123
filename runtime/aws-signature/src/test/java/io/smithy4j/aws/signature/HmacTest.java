package io.smithy4j.aws.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class HmacTest {
    private final Random random = new Random(20261126);

    private final Sha256 sha = new Sha256();

    @Test
    void keysOfAllLengthsGiveWhatTheJdkGives() throws GeneralSecurityException {
        for (int length = 1; length <= 3 * Sha256.BLOCK_BYTES; length++) {
            byte[] key = bytes(length);
            byte[] message = bytes(random.nextInt(300));
            byte[] result = new byte[Sha256.BYTES];

            Hmac hmac = Hmac.under(key, sha);
            hmac.begin(sha);
            sha.update(message, 0, message.length);
            hmac.finish(sha, result);

            assertThat(result).as("key of %s bytes", length).isEqualTo(ofJdk(key, message));
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] ofJdk(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }
}
