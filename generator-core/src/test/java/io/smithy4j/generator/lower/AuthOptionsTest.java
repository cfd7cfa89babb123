package io.smithy4j.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.Models;
import io.smithy4j.generator.ir.AuthOption;
import io.smithy4j.generator.ir.AuthOption.HttpApiKey;
import io.smithy4j.generator.ir.AuthOption.HttpBasic;
import io.smithy4j.generator.ir.AuthOption.HttpBearer;
import io.smithy4j.generator.ir.AuthOption.KeyPlace;
import io.smithy4j.generator.ir.AuthOption.None;
import io.smithy4j.generator.ir.AuthOption.Other;
import io.smithy4j.generator.ir.AuthOption.Payload;
import io.smithy4j.generator.ir.AuthOption.SigV4;
import io.smithy4j.generator.ir.Id;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Smithy 2.0, "Authentication traits". */
class AuthOptionsTest {
    private static final String ALL = "@httpBearerAuth @httpBasicAuth @sigv4(name: \"post\")";

    @Test
    void withoutATraitOfTheServiceNobodyHasToProveAnything() {
        assertThat(options("", "")).isEmpty();
    }

    @Test
    void schemesAreInTheOrderOfTheirIds() {
        assertThat(options(ALL, ""))
                .containsExactly(new SigV4("post", Payload.SIGNED), new HttpBasic(), new HttpBearer());
    }

    @Test
    void theServiceMayChooseAnOrder() {
        assertThat(options(ALL + " @auth([httpBearerAuth, sigv4])", ""))
                .containsExactly(new HttpBearer(), new SigV4("post", Payload.SIGNED));
    }

    @Test
    void theOperationHasTheLastWord() {
        assertThat(options(ALL + " @auth([httpBearerAuth])", "@auth([httpBasicAuth])"))
                .containsExactly(new HttpBasic());
    }

    @Test
    void anOperationMayLetEverybodyIn() {
        assertThat(options(ALL, "@auth([])")).containsExactly(new None());
    }

    @Test
    void optionalAuthenticationIsTheLastChoice() {
        assertThat(options("@httpBasicAuth", "@optionalAuth")).containsExactly(new HttpBasic(), new None());
    }

    @Test
    void optionalAuthenticationOfNothingIsNothing() {
        assertThat(options("", "@optionalAuth")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'name: \"X-Key\", in: \"header\"', HEADER, X-Key,",
        "'name: \"Authorization\", in: \"header\", scheme: \"ApiKey\"', HEADER, Authorization, ApiKey",
        "'name: \"key\", in: \"query\"', QUERY, key,"
    })
    void keysStandWhereTheModelSays(String trait, KeyPlace place, String name, String scheme) {
        assertThat(options("@httpApiKeyAuth(" + trait + ")", "")).containsExactly(new HttpApiKey(place, name, scheme));
    }

    @Test
    void bodiesMayBeLeftOutOfTheSignature() {
        assertThat(options("@sigv4(name: \"post\")", "@unsignedPayload"))
                .containsExactly(new SigV4("post", Payload.UNSIGNED));
    }

    @Test
    void otherSchemesKeepTheirPlaceAndName() {
        assertThat(options("@sigv4(name: \"post\") @sigv4a(name: \"post\") @auth([sigv4a, sigv4])", ""))
                .containsExactly(new Other(Id.of("aws.auth#sigv4a")), new SigV4("post", Payload.SIGNED));
    }

    private static List<AuthOption> options(String ofService, String ofOperation) {
        return Models.lowered("""
            $version: "2"
            namespace test
            use aws.auth#sigv4
            use aws.auth#sigv4a
            use aws.auth#unsignedPayload
            use aws.protocols#awsJson1_1

            @awsJson1_1 %s
            service S { version: "1", operations: [Run] }

            %s
            operation Run {}
            """.formatted(ofService, ofOperation))
                .operations()
                .get(0)
                .sending()
                .auth();
    }
}
