package io.smithy4j.benchmarks.call;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import benchmarks.dynamodb.GetItemOutput;
import benchmarks.dynamodb.PutItemOutput;
import io.smithy4j.benchmarks.aws.AwsItems;
import io.smithy4j.benchmarks.message.DynamoDBValues;
import io.smithy4j.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** Both clients go the whole way. */
final class SignedCallTest {
    private static final String SIGNATURE =
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/\\d{8}/eu-west-1/dynamodb/aws4_request, "
                    + "SignedHeaders=[a-z0-9;-]+, Signature=[0-9a-f]{64}";

    private static final byte[] EMPTY = {'{', '}'};

    static List<SignedCall> calls() {
        return SignedCalls.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void bothSignTheSameOperationWithTheSameKey(SignedCall call) {
        assertThat(call.of("ours").get()).isNotNull();
        assertThat(call.of("aws").get()).isNotNull();

        assertThat(call.sentByUs("Authorization")).matches(SIGNATURE);
        assertThat(call.sentByAws("Authorization")).matches(SIGNATURE);
        assertThat(call.sentByUs("X-Amz-Target")).isEqualTo(call.sentByAws("X-Amz-Target"));
    }

    @Test
    void withoutASignatureBothSendTheSameOperation() {
        AtOnceTransport transport = new AtOnceTransport(EMPTY);
        AtOnceAwsClient awsTransport = new AtOnceAwsClient(EMPTY);

        assertThat(UnsignedCalls.ours(transport).get())
                .isEqualTo(PutItemOutput.builder().build());
        assertThat(UnsignedCalls.aws(awsTransport).get()).isInstanceOf(PutItemResponse.class);
        HttpRequest ours = requireNonNull(transport.last());
        SdkHttpRequest theirs = requireNonNull(awsTransport.last());
        assertThat(ours.headers().first("Authorization")).isNull();
        assertThat(theirs.firstMatchingHeader("Authorization")).isEmpty();
        assertThat(theirs.firstMatchingHeader("X-Amz-Target"))
                .contains(requireNonNull(ours.headers().first("X-Amz-Target")));
    }

    @Test
    void signaturesAloneAreTheSame() {
        Supplier<Object> byUs = Signatures.of("ours");
        Supplier<Object> byAws = Signatures.of("aws");
        HttpRequest ours;
        SdkHttpRequest theirs;
        do {
            ours = (HttpRequest) byUs.get();
            theirs = ((SignedRequest) byAws.get()).request();
        } while (!ours.headers().all("X-Amz-Date").equals(theirs.matchingHeaders("X-Amz-Date")));

        assertThat(ours.headers().first("Authorization")).matches(SIGNATURE);
        assertThat(ours.headers().all("Authorization")).isEqualTo(theirs.matchingHeaders("Authorization"));
    }

    @Test
    void bothReadTheItem() {
        SignedCall call = SignedCalls.named("GetItem, medium");
        GetItemOutput ours = (GetItemOutput) call.of("ours").get();
        GetItemResponse theirs = (GetItemResponse) call.of("aws").get();

        assertThat(ours).isEqualTo(DynamoDBValues.gotMedium());
        assertThat(theirs.item()).isEqualTo(AwsItems.item(requireNonNull(ours.item())));
    }

    @Test
    void bothReadTheEmptyAnswer() {
        SignedCall call = SignedCalls.named("PutItem, 10 attributes");

        assertThat(call.of("ours").get()).isEqualTo(PutItemOutput.builder().build());
        assertThat(((PutItemResponse) call.of("aws").get()).hasAttributes()).isFalse();
    }
}
