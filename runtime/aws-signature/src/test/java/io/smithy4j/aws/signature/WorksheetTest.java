package io.smithy4j.aws.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class WorksheetTest {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    private static final CredentialScope SCOPE = new CredentialScope("20150830", "us-east-1", "service");

    private static final String TIME = "20150830T123600Z";

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** get-vanilla of AWS's signing test suite. */
    private static final String VANILLA = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";

    @Test
    void theVectorIsSignedAsAwsSays() {
        Worksheet sheet = Worksheet.take();
        SigningKey key = sheet.key(SECRET, SCOPE);

        sign(sheet, key);

        assertThat(sheet.signature()).isEqualTo(VANILLA);
        assertThat(sheet.authorization("AKIDEXAMPLE", key))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                        + "SignedHeaders=host;x-amz-date, Signature=" + VANILLA);
    }

    @Test
    void aBodyHasOneHashHoweverItIsRead() throws IOException {
        Worksheet sheet = Worksheet.take();
        byte[] body = "0123456789".repeat(2_000).getBytes(UTF_8);

        assertThat(sheet.payloadHash(new byte[0])).isEqualTo(EMPTY);
        assertThat(sheet.payloadHash(new ByteArrayInputStream(body))).isEqualTo(sheet.payloadHash(body));
    }

    @Test
    void whatIsTakenAgainKnowsNoHeaders() {
        for (int i = 0; i < 3; i++) {
            Worksheet sheet = Worksheet.take();
            sign(sheet, sheet.key(SECRET, SCOPE));

            assertThat(sheet.signature()).isEqualTo(VANILLA);
            sheet.giveBack();
        }
    }

    @Test
    void severalThreadsDoNotDisturbEachOther() throws Exception {
        SigningKey key = Worksheet.take().key(SECRET, SCOPE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                results.add(threads.submit(() -> areAllRight(key)));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aKeyShowsItsScopeOnly() {
        assertThat(Worksheet.take().key(SECRET, SCOPE))
                .hasToString("SigningKey[scope=20150830/us-east-1/service/aws4_request, key=(hidden)]");
    }

    private static boolean areAllRight(SigningKey key) {
        for (int i = 0; i < 200; i++) {
            Worksheet sheet = Worksheet.take();
            sign(sheet, key);
            if (!sheet.signature().equals(VANILLA)) {
                return false;
            }
            sheet.giveBack();
        }
        return true;
    }

    private static void sign(Worksheet sheet, SigningKey key) {
        sheet.headers().add("X-Amz-Date", TIME);
        sheet.headers().add("Host", "example.amazonaws.com");
        sheet.sign(HttpRequest.builder("GET", "/").build(), EMPTY, TIME, key);
    }
}
