package io.smithy4j.generator.naming;

import io.smithy4j.generator.ir.Protocol;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The types that are emitted beside the type of a declaration or for an operation; each gets a name of its own. */
public enum Derived {
    /** Of a declaration: checks its constraints. */
    VALIDATOR("Validator"),
    /** Of a declaration: reads and writes its JSON form. */
    JSON_CODEC("JsonCodec"),
    /** Of a declaration: its JSON form where {@code jsonName} counts, beside another protocol that ignores it. */
    REST_JSON_CODEC("RestJsonCodec"),
    /** Of a declaration: reads and writes those of its members that are in the body of a request. */
    REQUEST_CODEC("RequestCodec"),
    /** Of a declaration: reads and writes those of its members that are in the body of a response. */
    RESPONSE_CODEC("ResponseCodec"),
    /** Of an enum: holds its constants, if they are more than its class can hold. */
    CONSTANTS("Constants"),
    /** Of an operation: how a client speaks it. */
    CLIENT_OPERATION_AWS_JSON_1_1("ClientAwsJson11"),
    /** Of an operation: how the service answers it. */
    SERVER_OPERATION_AWS_JSON_1_1("ServerAwsJson11"),
    /** Of an operation: how a client speaks it. */
    CLIENT_OPERATION_AWS_JSON_1_0("ClientAwsJson10"),
    /** Of an operation: how the service answers it. */
    SERVER_OPERATION_AWS_JSON_1_0("ServerAwsJson10"),
    /** Of an operation: how a client speaks it. */
    CLIENT_OPERATION_REST_JSON_1("ClientRestJson1"),
    /** Of an operation: how the service answers it. */
    SERVER_OPERATION_REST_JSON_1("ServerRestJson1"),
    /** Of an operation: what a handler does for it. */
    OPERATION("Operation"),
    /** Of an operation: what an asynchronous handler does for it. */
    ASYNC_OPERATION("AsyncOperation"),
    /** Of an operation: what its waiters know. */
    WAITERS("Waiters"),
    /** Of the service: the base of its errors. */
    BASE_EXCEPTION("Exception"),
    /** Of the service. */
    CLIENT("Client"),
    /** Of the service: the class behind the client interface. Its name is Default...Client. */
    DEFAULT_CLIENT("Client"),
    /** Of the service. */
    ASYNC_CLIENT("AsyncClient"),
    /** Of the service: the class behind the asynchronous client interface. Its name is Default...AsyncClient. */
    DEFAULT_ASYNC_CLIENT("AsyncClient"),
    /** Of the service. */
    HANDLER("Handler"),
    /** Of the service. */
    ASYNC_HANDLER("AsyncHandler"),
    /** Of the service. */
    SERVICE("Service"),
    /** Of the service: what its operations have in common for a client. */
    CLIENT_AWS_JSON_1_1("ClientAwsJson11"),
    /** Of the service: what its operations have in common for a client. */
    CLIENT_AWS_JSON_1_0("ClientAwsJson10"),
    /** Of the service: routing and faults. */
    SERVER_AWS_JSON_1_1("ServerAwsJson11"),
    /** Of the service: reads and writes its errors. */
    ERRORS_AWS_JSON_1_1("ErrorsAwsJson11"),
    /** Of the service: routing and faults. */
    SERVER_AWS_JSON_1_0("ServerAwsJson10"),
    /** Of the service: reads and writes its errors. */
    ERRORS_AWS_JSON_1_0("ErrorsAwsJson10"),
    /** Of the service: routing and faults. */
    SERVER_REST_JSON_1("ServerRestJson1"),
    /** Of the service: reads and writes its errors. */
    ERRORS_REST_JSON_1("ErrorsRestJson1");

    static final Set<Derived> OF_DECLARATION = Collections.unmodifiableSet(EnumSet.range(VALIDATOR, RESPONSE_CODEC));
    static final Set<Derived> OF_ENUM = Set.of(CONSTANTS);
    static final Set<Derived> OF_OPERATION =
            Collections.unmodifiableSet(EnumSet.range(CLIENT_OPERATION_AWS_JSON_1_1, WAITERS));
    static final Set<Derived> OF_SERVICE =
            Collections.unmodifiableSet(EnumSet.range(BASE_EXCEPTION, ERRORS_REST_JSON_1));

    private final String suffix;

    Derived(String suffix) {
        this.suffix = suffix;
    }

    /** How a client speaks an operation in a protocol. */
    public static Derived clientOperation(Protocol protocol) {
        return switch (protocol) {
            case AWS_JSON_1_1 -> CLIENT_OPERATION_AWS_JSON_1_1;
            case AWS_JSON_1_0 -> CLIENT_OPERATION_AWS_JSON_1_0;
            case REST_JSON_1 -> CLIENT_OPERATION_REST_JSON_1;
        };
    }

    /** How the service answers an operation in a protocol. */
    public static Derived serverOperation(Protocol protocol) {
        return switch (protocol) {
            case AWS_JSON_1_1 -> SERVER_OPERATION_AWS_JSON_1_1;
            case AWS_JSON_1_0 -> SERVER_OPERATION_AWS_JSON_1_0;
            case REST_JSON_1 -> SERVER_OPERATION_REST_JSON_1;
        };
    }

    /** The service in a protocol. */
    public static Derived server(Protocol protocol) {
        return switch (protocol) {
            case AWS_JSON_1_1 -> SERVER_AWS_JSON_1_1;
            case AWS_JSON_1_0 -> SERVER_AWS_JSON_1_0;
            case REST_JSON_1 -> SERVER_REST_JSON_1;
        };
    }

    /** The errors of the service in a protocol. */
    public static Derived errors(Protocol protocol) {
        return switch (protocol) {
            case AWS_JSON_1_1 -> ERRORS_AWS_JSON_1_1;
            case AWS_JSON_1_0 -> ERRORS_AWS_JSON_1_0;
            case REST_JSON_1 -> ERRORS_REST_JSON_1;
        };
    }

    String prefix() {
        return this == DEFAULT_CLIENT || this == DEFAULT_ASYNC_CLIENT ? "Default" : "";
    }

    String suffix() {
        return suffix;
    }

    /** For messages. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
