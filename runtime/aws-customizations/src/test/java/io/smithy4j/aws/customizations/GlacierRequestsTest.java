package io.smithy4j.aws.customizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.client.CallInfo;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GlacierRequestsTest {
    private static HttpRequest sent(String path, HttpBody body) {
        HttpRequest request = HttpRequest.builder("POST", path)
                .endpoint(URI.create("https://example.com"))
                .body(body)
                .build();
        return new GlacierRequests().modifyBeforeSigning(new CallInfo("Glacier", "UploadArchive", 1), request);
    }

    @Test
    void theCallersOwnAccountIsADash() {
        assertThat(sent("/{accountId}/vaults/v/archives", HttpBody.empty()).path())
                .isEqualTo("/-/vaults/v/archives");
        assertThat(sent("/123/vaults/v/archives", HttpBody.empty()).path()).isEqualTo("/123/vaults/v/archives");
    }

    @Test
    void everyRequestNamesTheVersion() {
        assertThat(sent("/-/vaults", HttpBody.empty()).headers().first("x-amz-glacier-version"))
                .isEqualTo("2012-06-01");
    }

    // 5 MiB of zeros: the sums were computed with sha256sum over each MiB and over pairs of sums.
    @Test
    void largerArchivesHaveATreeOfSums(@TempDir Path folder) throws Exception {
        Path archive = Files.write(folder.resolve("archive"), new byte[5 * 1024 * 1024]);

        HttpRequest request = sent("/-/vaults/v/archives", HttpBody.of(archive));

        assertThat(request.headers().first("x-amz-content-sha256"))
                .isEqualTo("c036cbb7553a909f8b8877d4461924307f27ecb66cff928eeeafd569c3887e29");
        assertThat(request.headers().first("x-amz-sha256-tree-hash"))
                .isEqualTo("3de9bfb690ff216d907474b4aa56a6f77a8c846a08b26885d4ab2282092a757e");
    }

    @Test
    void aStreamIsLeftToItsCaller() {
        HttpBody stream = HttpBody.of(new ByteArrayInputStream(new byte[3]), 3);

        assertThat(sent("/-/vaults/v/archives", stream).headers().first("x-amz-content-sha256"))
                .isNull();
        assertThat(sent("/-/vaults/v/archives", stream).body()).isSameAs(stream);
    }
}
