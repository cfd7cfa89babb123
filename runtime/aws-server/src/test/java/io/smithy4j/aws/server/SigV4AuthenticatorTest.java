package io.smithy4j.aws.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.aws.server.SigV4Result.Verified;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.server.RefusedException;
import io.smithy4j.server.ServerFault;
import io.smithy4j.server.auth.AuthRules;
import io.smithy4j.server.auth.AuthenticationRequest;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A captured request, shown to the authenticator as a pipeline would. */
final class SigV4AuthenticatorTest {
    private static final AccessKey KEY = new AccessKey("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    private final SigV4Authenticator authenticator = new SigV4Authenticator(
            new SigV4Verifier(SigV4Rules.of("machinelearning"), id -> id.equals(KEY.id()) ? KEY : null));

    private WireRequest wire;

    @BeforeEach
    void read() throws IOException {
        wire = WireRequest.captured("boto3-1.43.11/DeleteTags");
    }

    @Test
    void whoSignedIsTheCaller() {
        assertThat(authenticator.authenticate(asked(wire.request()).build()))
                .isCompletedWithValueMatching(
                        caller -> caller instanceof Verified && caller.name().equals("AKIDEXAMPLE"));
    }

    @Test
    void aRequestWithoutAuthorizationHasNoCaller() {
        HttpRequest anonymous =
                wire.request().toBuilder().removeHeader("Authorization").build();

        assertThat(authenticator.authenticate(asked(anonymous).build())).isCompletedWithValue(null);
    }

    @Test
    void operationsForOtherSchemesHaveNoCaller() {
        AuthRules others = AuthRules.required("smithy.api#httpBearerAuth");

        assertThat(authenticator.authenticate(
                        asked(wire.request()).rules(others).build()))
                .isCompletedWithValue(null);
    }

    @Test
    void aWrongSignatureIsRefusedThoughNoneIsNeeded() {
        HttpRequest other = wire.request().toBuilder().path("/other").build();

        assertRefused(
                asked(other).rules(AuthRules.optional("aws.auth#sigv4")).build(),
                "The request signature we calculated does not match the signature you provided.");
    }

    @Test
    void aSignedBodyThatStreamsCannotBeVerified() {
        assertRefused(asked(wire.request()).body(null).build(), "The body must be signed, as a whole.");
    }

    private void assertRefused(AuthenticationRequest request, String message) {
        assertThatThrownBy(() -> authenticator.authenticate(request))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.fault())
                                .isEqualTo(new ServerFault(403, "InvalidSignatureException", message)));
    }

    private AuthenticationRequest.Builder asked(HttpRequest message) {
        Instant arrival = SigningTime.of(wire.request().headers()).instant();
        return AuthenticationRequest.builder(message)
                .rules(AuthRules.required("aws.auth#sigv4"))
                .body(wire.body())
                .arrival(arrival);
    }
}
