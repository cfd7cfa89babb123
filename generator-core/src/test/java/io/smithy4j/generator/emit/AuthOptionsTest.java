package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.ir.Artifact;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of authentication: to clients in the constructors of their operations, to servers in a constant of theirs. */
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

    private final List<EmittedFile> files =
            Emitting.emitted(MODEL, EnumSet.of(Artifact.TYPES, Artifact.CLIENT, Artifact.SERVER));

    @Test
    void everySchemeIsOneArgument() {
        assertThat(constructor("Lock"))
                .isEqualTo("super(\"Lock\", AuthOption.sigV4(\"vault\"), "
                        + "AuthOption.httpApiKeyHeader(\"Authorization\", \"Key\"), AuthOption.httpBasic(), "
                        + "AuthOption.httpBearer(), AuthOption.other(\"smithy.api#httpDigestAuth\"));");
    }

    @Test
    void bodiesThatAreNotSignedAreNamed() {
        assertThat(constructor("Open")).isEqualTo("super(\"Open\", AuthOption.sigV4UnsignedPayload(\"vault\"));");
    }

    @Test
    void everybodyComesLast() {
        assertThat(constructor("Peek")).isEqualTo("super(\"Peek\", AuthOption.httpBearer(), AuthOption.none());");
    }

    @Test
    void openOperationsSayNothing() {
        assertThat(constructor("Look")).isEqualTo("super(\"Look\");");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lock | required(\"aws.auth#sigv4\", \"smithy.api#httpApiKeyAuth\", \"smithy.api#httpBasicAuth\", "
                        + "\"smithy.api#httpBearerAuth\", \"smithy.api#httpDigestAuth\")",
                "Open | required(\"aws.auth#sigv4\")",
                "Peek | optional(\"smithy.api#httpBearerAuth\")",
                "Look | none()"
            })
    void serversKnowWhomToAsk(String operation, String rules) {
        assertThat(Emitting.text(files, operation + "ServerAwsJson11").replaceAll("\\s+", " "))
                .containsPattern(
                        "AUTH_RULES = AuthRules ?\\. ?" + Pattern.quote(rules).replace("(", "\\E\\( ?\\Q"));
    }

    @Test
    void serversOfModelsWithoutSchemesAskForAny() {
        List<EmittedFile> plain = Emitting.emitted(
                MODEL.replaceAll("@sigv4.*\n.*\n", "").replaceAll("@(auth|optionalAuth|unsigned).*", ""),
                EnumSet.of(Artifact.TYPES, Artifact.SERVER));

        assertThat(Emitting.text(plain, "LockServerAwsJson11")).doesNotContain("AuthRules");
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
