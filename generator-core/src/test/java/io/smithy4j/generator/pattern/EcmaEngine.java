package io.smithy4j.generator.pattern;

import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Somebody else's reading of ECMA 262: GraalJS. */
final class EcmaEngine implements AutoCloseable {
    private static final Pattern NAMED_ESCAPE = Pattern.compile("\\\\[pPAzZQRhHXa]");

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private final Value make =
            context.eval("js", "(s, flags) => { const r = new RegExp(s, flags); return t => r.test(t); }");

    /** Null if ECMA 262 does not take it with Unicode, nor without in a sense that anybody means. */
    @Nullable
    Test test(String source) {
        try {
            return compiled(source, "u");
        } catch (PolyglotException e) {
            // Without Unicode, \A is the letter A.
            return NAMED_ESCAPE.matcher(source).find() ? null : withoutUnicode(source);
        }
    }

    private @Nullable Test withoutUnicode(String source) {
        try {
            return compiled(source, "");
        } catch (PolyglotException e) {
            return null;
        }
    }

    private Test compiled(String source, String flags) {
        Value test = make.execute(source, flags);
        return input -> test.execute(input).asBoolean();
    }

    @Override
    public void close() {
        context.close();
    }

    interface Test {
        boolean isFoundIn(String input);
    }
}
