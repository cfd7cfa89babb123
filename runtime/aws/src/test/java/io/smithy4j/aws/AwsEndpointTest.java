package io.smithy4j.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AwsEndpointTest {
    @ParameterizedTest
    @CsvSource({
        "machinelearning, us-east-1, https://machinelearning.us-east-1.amazonaws.com",
        "dynamodb, cn-north-1, https://dynamodb.cn-north-1.amazonaws.com.cn",
        "sqs, us-gov-west-1, https://sqs.us-gov-west-1.amazonaws.com",
        "dynamodb, us-iso-east-1, https://dynamodb.us-iso-east-1.c2s.ic.gov",
        "dynamodb, eusc-de-east-1, https://dynamodb.eusc-de-east-1.amazonaws.eu",
        "iam, aws-global, https://iam.amazonaws.com",
        "runtime.lex, eu-west-1, https://runtime.lex.eu-west-1.amazonaws.com",
        "parcels, eu-west-9, https://parcels.eu-west-9.amazonaws.com"
    })
    void aServiceIsWhereItsPartitionSays(String prefix, String region, String endpoint) {
        assertThat(AwsEndpoint.of(prefix, region)).hasToString(endpoint);
    }

    /** Threat C-13: a region that leads elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a.b",
                "..",
                "x@evil.example:443/#",
                "evil.example/",
                "us-east-1.evil.example",
                "us-east-1/",
                "us-east-1#",
                "us-east-1?a",
                "us-east-1:8080",
                "us-east-1\n",
                "us-east-1\r\nHost: evil",
                "US-EAST-1",
                "us_east_1",
                "-us-east-1",
                "us-east-1-",
                "us-east-1%2e",
                "us\u3002east",
                "\u0131s-east-1",
                "[::1]",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatIsNoRegionNeverBecomesAHost(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwsEndpoint.of("machinelearning", region))
                .withMessageStartingWith("a region is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigV4Auth.of(new WaitingCredentials("a", "b"), region))
                .withMessageStartingWith("a region is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "evil/", "evil@", "A", "a b", "a\n"})
    void whatIsNoPrefixNeverBecomesAHost(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwsEndpoint.of(prefix, "us-east-1"))
                .withMessageStartingWith("an endpoint prefix is");
    }

    @Test
    void aRegionOfNoPartitionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwsEndpoint.of("machinelearning", "moon-1"))
                .withMessage(
                        "no partition of AWS has the region moon-1; give the client its endpoint(...) if it is right");
    }
}
