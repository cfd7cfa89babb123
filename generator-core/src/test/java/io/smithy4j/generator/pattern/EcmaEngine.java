package io.smithy4j.generator.pattern;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Somebody else's reading of ECMA 262: GraalJS. */
final class EcmaEngine implements AutoCloseable {
    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private final Value make =
            context.eval("js", "(s, flags) => { const r = new RegExp(s, flags); return t => r.test(t); }");

    /** Null if ECMA 262 takes it neither with Unicode nor without. */
    @Nullable
    Test test(String source) {
        for (String flags : new String[] {"u", ""}) {
            try {
                Value test = make.execute(source, flags);
                return input -> test.execute(input).asBoolean();
            } catch (PolyglotException e) {
                if (!e.isGuestException()) {
                    throw e;
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        context.close();
    }

    interface Test {
        boolean isFoundIn(String input);
    }
}
