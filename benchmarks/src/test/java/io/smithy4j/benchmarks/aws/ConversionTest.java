package io.smithy4j.benchmarks.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.benchmarks.message.Messages;
import io.smithy4j.benchmarks.message.SameJson;
import io.smithy4j.http.HttpRequest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.http.SdkHttpFullRequest;

/** The generated operations and the marshallers of the AWS SDK do the same. */
final class ConversionTest {
    static Stream<Conversion> requests() {
        return Conversions.all().stream().filter(conversion -> conversion.kind() == Conversion.Kind.REQUEST);
    }

    static Stream<Conversion> answers() {
        return Conversions.all().stream().filter(conversion -> conversion.kind() == Conversion.Kind.ANSWER);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void bothSendTheSameRequest(Conversion conversion) {
        HttpRequest ours = (HttpRequest) conversion.ours().get();
        SdkHttpFullRequest theirs = (SdkHttpFullRequest) conversion.aws().get();

        SameJson.check(ours.body().readFully(Integer.MAX_VALUE).join(), AwsProtocol.content(theirs));
        for (String header : new String[] {"Content-Type", "X-Amz-Target"}) {
            assertThat(ours.headers().first(header))
                    .isEqualTo(theirs.firstMatchingHeader(header).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void ourOutputIsTheMessage(Conversion conversion) {
        assertThat(conversion.ours().get())
                .isEqualTo(Messages.named(conversion.name()).ours().value());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theOutputOfTheAwsSdkIsTheMessage(Conversion conversion) {
        SdkPojo theirs = (SdkPojo) conversion.aws().get();

        SameJson.check(
                AwsProtocol.json(theirs),
                Messages.named(conversion.name()).ours().encode());
    }
}
