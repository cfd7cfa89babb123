package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpRequestBuilder;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a client sends its requests: scheme and authority, and a path that comes before that of each operation. */
final class Endpoint {
    private static final Pattern IPV4 = Pattern.compile("[0-9]+(\\.[0-9]+){3}");

    private final URI origin;

    private final String prefix;

    private Endpoint(URI origin, String prefix) {
        this.origin = origin;
        this.prefix = prefix;
    }

    // Messages do not repeat the URI: it may hold a password.
    static Endpoint of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("the endpoint must start with http:// or https://");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("the endpoint must name a host, as in https://example.com:8443/prefix");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the endpoint must not have a user, a query or a fragment");
        }
        return new Endpoint(URI.create(scheme + "://" + uri.getRawAuthority()), withoutSlash(uri.getRawPath()));
    }

    static Endpoint of(String uri) {
        URI parsed;
        try {
            parsed = URI.create(uri);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the endpoint is not a URI");
        }
        return of(parsed);
    }

    /** @param hostPrefix comes before the host, unless that is an address: names below an address do not exist */
    HttpRequest resolve(HttpRequest request, @Nullable String hostPrefix) {
        boolean isPrefixed = hostPrefix != null && !isAddress(origin.getHost());
        HttpRequestBuilder resolved = request.toBuilder()
                .endpoint(
                        isPrefixed
                                ? URI.create(origin.getScheme() + "://" + hostPrefix + origin.getRawAuthority())
                                : origin);
        return prefix.isEmpty()
                ? resolved.build()
                : resolved.path(prefix + request.path()).build();
    }

    private static boolean isAddress(String host) {
        return host.startsWith("[") || IPV4.matcher(host).matches();
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
