package io.smithy4j.generator.diagnostic;

/** What can be said about a model or a request. Names are part of the interface: builds and people search for them. */
public enum DiagnosticId {
    /** A model file or folder of the request is not there or cannot be read. */
    SOURCE_NOT_READABLE(Severity.ERROR),
    /** The request names a model file twice. */
    SOURCE_GIVEN_TWICE(Severity.WARNING),
    /** A file of the request is passed over. */
    SOURCE_NOT_A_MODEL(Severity.WARNING),
    /** There is nothing to read. */
    NO_MODEL_FILES(Severity.ERROR),
    /** A jar or class folder with models is not there or contradicts its own manifest. */
    MODEL_JAR_NOT_READABLE(Severity.ERROR),
    /** Smithy's validation refuses the model, or finds something that the request does not let pass. */
    INVALID_MODEL(Severity.ERROR),
    /** Smithy's validation warns of something in the sources. */
    MODEL_WARNING(Severity.WARNING),
    UNKNOWN_ARTIFACT(Severity.ERROR),
    UNKNOWN_PROTOCOL(Severity.ERROR),
    /** The request gives an event of Smithy's validation a level that there is not. */
    BAD_EVENT_LEVEL(Severity.ERROR),
    BAD_PACKAGE_NAME(Severity.ERROR),
    /** One package name cannot serve several services. */
    PACKAGE_NAME_FOR_SEVERAL_SERVICES(Severity.ERROR),
    SERVICE_NOT_FOUND(Severity.ERROR),
    /** No service is named and the sources have none. */
    NO_SERVICE(Severity.ERROR),
    /** The service speaks no protocol that can be emitted, and the request takes what there is. */
    CLIENT_AND_SERVER_LEFT_OUT(Severity.WARNING),
    /** A client or server is asked for by name, and the service speaks no protocol that can be emitted. */
    PROTOCOL_NOT_SUPPORTED(Severity.ERROR),
    /** An operation that a chosen protocol cannot carry, or the generator not yet, is not there in the output. */
    OPERATION_LEFT_OUT(Severity.WARNING),
    /** A waiter with an expression that cannot be generated. */
    WAITER_LEFT_OUT(Severity.WARNING),
    /** Two operations answer the same requests. */
    AMBIGUOUS_ROUTE(Severity.ERROR),
    /** A name in JSON that has no form in UTF-8. */
    JSON_NAME_NOT_UNICODE(Severity.ERROR),
    /** A {@code javaName} that cannot be a Java name in its place. */
    BAD_JAVA_NAME(Severity.ERROR),
    /** Two things of the model ask for one Java name. */
    NAME_CLASH(Severity.ERROR),
    /** Two things would have got one Java name, and one of them got another. */
    NAME_CHANGED(Severity.NOTE),
    /** Two errors of a service cannot be told apart by their names on the wire. */
    ERRORS_SHARE_A_NAME(Severity.WARNING),
    /** Operations were given {@code smithy.framework#ValidationException}. */
    VALIDATION_EXCEPTION_ADDED(Severity.NOTE),
    /** The service has a {@code ValidationException} of its own that a server cannot fill. */
    VALIDATION_EXCEPTION_NOT_USED(Severity.NOTE),
    /** A list or map stands in more others than a message can be deep. */
    COLLECTION_TOO_DEEP(Severity.NOTE);

    private final Severity severity;

    DiagnosticId(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
