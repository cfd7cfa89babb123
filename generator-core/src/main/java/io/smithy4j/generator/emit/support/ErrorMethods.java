package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.ir.Id;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The methods of the service's class of errors; the class declares them, the operations call them. */
public final class ErrorMethods {
    private static final Set<String> TAKEN = Set.of(
            "read", "response", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private ErrorMethods() {}

    /** The method that writes an error: the name of its class with a small first letter. */
    public static String name(EmitContext context, Id error) {
        String type = context.names().type(error);
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + "_" : name;
    }
}
