package io.smithy4j.client;

import static io.smithy4j.client.ScriptedTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.client.EchoOperation.EchoException;
import io.smithy4j.core.ErrorMetadata;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClockSkewTest {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final ClockSkew skew = new ClockSkew();

    private static HttpResponse dated(int status, long seconds) {
        return answer(status, "no").toBuilder()
                .header("Date", HTTP_DATE.format(VirtualClock.START.plusSeconds(seconds)))
                .build();
    }

    private boolean corrected(String code, HttpResponse response) {
        return skew.correct(
                new CallInfo("Parrot", "Echo", 1),
                new EchoException(ErrorMetadata.of(code, 403)),
                response,
                VirtualClock.START);
    }

    @ParameterizedTest
    @CsvSource({
        "239,false",
        "-239,false",
        "240,true",
        "-240,true",
        "900,true",
        "-86400,true",
        "86400,true",
        "86401,false",
        "-86401,false",
        "0,false"
    })
    void aClockFourMinutesOffIsSetRightUpToADay(long seconds, boolean isCorrected) {
        assertThat(corrected("RequestTimeTooSkewed", dated(403, seconds))).isEqualTo(isCorrected);
        assertThat(skew.offset()).isEqualTo(isCorrected ? Duration.ofSeconds(seconds) : Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AccessDenied", "ThrottlingException", ""})
    void otherErrorsSayNothingOfClocks(String code) {
        assertThat(corrected(code, dated(403, 900))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1767323045", "Fri, 02 Jan 2026 25:04:05 GMT"})
    void aDateThatIsNoneIsIgnored(String date) {
        HttpResponse response =
                answer(403, "no").toBuilder().header("Date", date).build();

        assertThat(corrected("RequestExpired", response)).isFalse();
        assertThat(corrected("RequestExpired", answer(403, "no"))).isFalse();
    }

    @Test
    void aRefusedSignatureIsMadeAgainWithTheRightTimeAndLaterCallsKnowIt() {
        List<Duration> offsets = new ArrayList<>();
        ScriptedTransport transport = new ScriptedTransport(dated(403, 900), answer(200, "yes"));
        VirtualClock clock = new VirtualClock();
        EchoClient client = client(transport, clock, offsets);

        CompletableFuture<String> call = client.echoAsync("hi");
        clock.advance(Duration.ofSeconds(1));
        var unused = client.echoAsync("again");

        assertThat(call).isCompletedWithValue("yes");
        assertThat(offsets).containsExactly(Duration.ZERO, Duration.ofMinutes(15), Duration.ofMinutes(15));
    }

    @Test
    void aSignatureThatIsRefusedWithTheRightTimeIsWrong() {
        List<Duration> offsets = new ArrayList<>();
        ScriptedTransport transport = new ScriptedTransport(dated(403, 900));
        VirtualClock clock = new VirtualClock();

        CompletableFuture<String> call = client(transport, clock, offsets).echoAsync("hi");
        clock.advance(Duration.ofSeconds(1));

        assertThat(call).isCompletedExceptionally();
        assertThat(offsets).hasSize(2);
    }

    private static EchoClient client(ScriptedTransport transport, VirtualClock clock, List<Duration> offsets) {
        return EchoClient.builder()
                .endpoint("http://127.0.0.1:1")
                .transport(transport)
                .clock(clock)
                .auth((call, request) -> {
                    offsets.add(call.clockOffset());
                    return CompletableFuture.completedFuture(request);
                })
                .interceptor(new ClientInterceptor() {
                    @Override
                    public CallResult modifyBeforeAttemptCompletion(CallInfo call, CallResult result) {
                        return result.isSuccess()
                                ? result
                                : CallResult.failure(new EchoException(ErrorMetadata.of("SignatureDoesNotMatch", 403)));
                    }
                })
                .build();
    }
}
