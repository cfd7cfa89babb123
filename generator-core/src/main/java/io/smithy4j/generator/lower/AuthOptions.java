package io.smithy4j.generator.lower;

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
import software.amazon.smithy.aws.traits.auth.SigV4Trait;
import software.amazon.smithy.aws.traits.auth.UnsignedPayloadTrait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.knowledge.ServiceIndex.AuthSchemeMode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.traits.HttpApiKeyAuthTrait;
import software.amazon.smithy.model.traits.HttpBasicAuthTrait;
import software.amazon.smithy.model.traits.HttpBearerAuthTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.traits.synthetic.NoAuthTrait;

/** Lowers the authentication of an operation: the schemes in effect, in the order of Smithy 2.0, {@code auth} trait. */
final class AuthOptions {
    private final Model model;
    private final ServiceShape service;

    AuthOptions(Model model, ServiceShape service) {
        this.model = model;
        this.service = service;
    }

    /** Nothing but {@link None} if nobody has to prove anything, empty if the service has no way to. */
    List<AuthOption> of(OperationShape operation) {
        ServiceIndex index = ServiceIndex.of(model);
        if (index.getAuthSchemes(service).isEmpty()) {
            return List.of();
        }
        return index.getEffectiveAuthSchemes(service, operation, AuthSchemeMode.NO_AUTH_AWARE).values().stream()
                .map(scheme -> option(scheme, operation))
                .toList();
    }

    private static AuthOption option(Trait scheme, OperationShape operation) {
        if (scheme instanceof NoAuthTrait) {
            return new None();
        }
        if (scheme instanceof HttpBasicAuthTrait) {
            return new HttpBasic();
        }
        if (scheme instanceof HttpBearerAuthTrait) {
            return new HttpBearer();
        }
        if (scheme instanceof HttpApiKeyAuthTrait key) {
            boolean isHeader = key.getIn() == HttpApiKeyAuthTrait.Location.HEADER;
            return new HttpApiKey(
                    isHeader ? KeyPlace.HEADER : KeyPlace.QUERY,
                    key.getName(),
                    key.getScheme().orElse(null));
        }
        if (scheme instanceof SigV4Trait sigV4) {
            return new SigV4(
                    sigV4.getName(),
                    operation.hasTrait(UnsignedPayloadTrait.class) ? Payload.UNSIGNED : Payload.SIGNED);
        }
        return new Other(Id.of(scheme.toShapeId().toString()));
    }
}
