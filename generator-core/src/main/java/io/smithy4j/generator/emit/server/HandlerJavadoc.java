package io.smithy4j.generator.emit.server;

import io.smithy4j.generator.emit.support.Javadoc;
import io.smithy4j.generator.ir.Docs;

/** What the documentation for those who implement a service has in common. */
final class HandlerJavadoc {
    private HandlerJavadoc() {}

    /** Callers should leave what is deprecated; whoever implements the service cannot, so this only mentions it. */
    static Javadoc undeprecated(Docs docs) {
        Javadoc javadoc = Javadoc.of(new Docs(docs.text(), null));
        Docs.Deprecation deprecation = docs.deprecation();
        return deprecation == null ? javadoc : javadoc.paragraph("Deprecated: $L", Javadoc.reason(deprecation));
    }
}
