package io.smithy4j.server.auth;

/** An identity without anything but its name. */
record NamedCaller(String name) implements CallerIdentity {}
