package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.ir.Artifact;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients are told of authentication: arguments in the constructors of their operations. */
class AuthOptionsTest {
    private static final String MODEL = """
        $version: "2"
        namespace com.example.vault
        use aws.auth#sigv4
        use aws.auth#unsignedPayload
        use aws.protocols#awsJson1_1

        @awsJson1_1 @sigv4(name: "vault") @httpBasicAuth @httpBearerAuth @httpDigestAuth
        @httpApiKeyAuth(name: "Authorization", in: "header", scheme: "Key")
        service Vault { version: "1", operations: [Lock, Open, Peek, Look] }

        operation Lock {}

        @unsignedPayload @auth([sigv4])
        operation Open {}

        @optionalAuth @auth([httpBearerAuth])
        operation Peek {}

        @auth([])
        operation Look {}
        """;

    private final List<EmittedFile> files = Emitting.emitted(MODEL, EnumSet.of(Artifact.TYPES, Artifact.CLIENT));

    @Test
    void everySchemeIsOneArgument() {
        assertThat(constructor("Lock"))
                .isEqualTo("super(\"Vault\", \"Lock\", AuthOption.sigV4(\"vault\"), "
                        + "AuthOption.httpApiKeyHeader(\"Authorization\", \"Key\"), AuthOption.httpBasic(), "
                        + "AuthOption.httpBearer(), AuthOption.other(\"smithy.api#httpDigestAuth\"));");
    }

    @Test
    void bodiesThatAreNotSignedAreNamed() {
        assertThat(constructor("Open"))
                .isEqualTo("super(\"Vault\", \"Open\", AuthOption.sigV4UnsignedPayload(\"vault\"));");
    }

    @Test
    void everybodyComesLast() {
        assertThat(constructor("Peek"))
                .isEqualTo("super(\"Vault\", \"Peek\", AuthOption.httpBearer(), AuthOption.none());");
    }

    @Test
    void openOperationsSayNothing() {
        assertThat(constructor("Look")).isEqualTo("super(\"Vault\", \"Look\");");
    }

    @Test
    void theOutputCompiles() {
        assertThat(Compiling.compiled(files).errors()).isEmpty();
    }

    private String constructor(String operation) {
        String text = Emitting.text(files, operation + "ClientAwsJson11");
        return text.substring(text.indexOf("super("), text.indexOf(";", text.indexOf("super(")) + 1)
                .replaceAll("\\s+", " ")
                .replace("( ", "(");
    }
}
