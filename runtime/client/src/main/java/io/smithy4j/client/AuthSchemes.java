package io.smithy4j.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The authentication schemes that a client has an identity for, and the choice among them. */
final class AuthSchemes {
    private final Map<String, AuthScheme> byId;

    /** The schemes that come before the order of the model. */
    private final List<AuthScheme> preferred;

    private final Unmet unmet;

    /** What was chosen before: calls of one client ask the same over and over, and a signer may remember something. */
    private final Map<List<AuthOption>, RequestSigner> chosen = new ConcurrentHashMap<>();

    AuthSchemes(Map<String, AuthScheme> byId, Unmet unmet) {
        this(byId, List.of(), unmet);
    }

    private AuthSchemes(Map<String, AuthScheme> byId, List<AuthScheme> preferred, Unmet unmet) {
        this.byId = Map.copyOf(byId);
        this.preferred = List.copyOf(preferred);
        this.unmet = unmet;
    }

    /** What to do if an operation asks for a proof, and the client has none. */
    enum Unmet {
        REFUSED,
        SENT_UNSIGNED
    }

    /** The same, and this one before what models prefer. */
    AuthSchemes preferring(AuthScheme scheme) {
        List<AuthScheme> all = new ArrayList<>();
        all.add(scheme);
        all.addAll(preferred);
        return new AuthSchemes(byId, all, unmet);
    }

    /**
     * The signer of the first option that the client can use.
     *
     * @throws AuthException if there is none
     */
    RequestSigner signer(ClientOperation<?, ?> operation) {
        List<AuthOption> options = operation.authOptions();
        RequestSigner known = chosen.get(options);
        if (known != null) {
            return known;
        }
        RequestSigner signer = best(options);
        if (signer == null) {
            throw new AuthException(message(operation), null);
        }
        RequestSigner other = chosen.putIfAbsent(options, signer);
        return other == null ? signer : other;
    }

    private @Nullable RequestSigner best(List<AuthOption> options) {
        for (AuthScheme scheme : preferred) {
            for (AuthOption option : options) {
                if (option.schemeId().equals(scheme.id())) {
                    return scheme.signer(option);
                }
            }
        }
        for (AuthOption option : options) {
            if (option instanceof AuthOption.NoAuth) {
                return RequestSigner.none();
            }
            AuthScheme scheme = byId.get(option.schemeId());
            if (scheme != null) {
                return scheme.signer(option);
            }
        }
        return options.isEmpty() || unmet == Unmet.SENT_UNSIGNED ? RequestSigner.none() : null;
    }

    private static String message(ClientOperation<?, ?> operation) {
        String asked =
                operation.authOptions().stream().map(AuthOption::schemeId).collect(Collectors.joining(" or "));
        String settings = operation.authOptions().stream()
                .map(AuthSchemes::setting)
                .distinct()
                .collect(Collectors.joining(" or "));
        return operation.serviceName() + " " + operation.operationName() + ": the model asks for " + asked
                + ", and the client has no identity for it; set " + settings
                + ", or auth(RequestSigner.none()) to send requests unsigned";
    }

    private static String setting(AuthOption option) {
        if (option instanceof AuthOption.HttpBasic) {
            return "auth(BasicAuth.of(...))";
        }
        if (option instanceof AuthOption.HttpBearer) {
            return "auth(BearerAuth.of(...))";
        }
        if (option instanceof AuthOption.HttpApiKey) {
            return "auth(ApiKeyAuth.of(...))";
        }
        return option instanceof AuthOption.SigV4
                ? "auth(SigV4Auth.of(...)) of smithy4j-aws"
                : "auth(...) with an AuthScheme for it";
    }
}
