package io.smithy4j.tools.diff;

import java.util.Locale;

/** Who notices a change. */
public enum Side {
    /** Those who call the service: their code, when they take the new version. */
    CLIENTS,
    /** Those who implement the service: their code, when they take the new version. */
    SERVERS,
    /** Deployed clients and servers of different versions: they misunderstand each other. */
    WIRE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
