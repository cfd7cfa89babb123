package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.ir.Docs;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a Javadoc comment together: paragraphs, then tags, the deprecation last. */
public final class Javadoc {
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final Docs docs;
    private boolean hasText;
    private boolean hasTags;

    private Javadoc(Docs docs, String text) {
        this.docs = docs;
        if (!text.isEmpty()) {
            code.add("$L", text);
            hasText = true;
        }
    }

    /** Starts with the documentation of the model. */
    public static Javadoc of(Docs docs) {
        return new Javadoc(docs, SafeJavadoc.of("", docs.text()));
    }

    /** Starts with the documentation of the model, or with words of ours if it has none. */
    public static Javadoc orElse(Docs docs, Supplier<String> instead) {
        return new Javadoc(docs, docs.text().isBlank() ? instead.get() : SafeJavadoc.of("", docs.text()));
    }

    /** Starts with words of ours, then documentation that was read before. */
    public static Javadoc of(String lead, ReadDocs docs) {
        return new Javadoc(docs.docs(), SafeJavadoc.of(lead, docs.blocks()));
    }

    /** Adds words of ours as a paragraph. */
    public Javadoc paragraph(String format, Object... arguments) {
        code.add(hasText ? "\n\n<p>" : "").add(format, arguments);
        hasText = true;
        return this;
    }

    /** Adds a block tag. */
    public Javadoc tag(String format, Object... arguments) {
        if (hasText || hasTags) {
            code.add(hasTags ? "\n" : "\n\n");
        }
        code.add(format, arguments);
        hasTags = true;
        return this;
    }

    public CodeBlock build() {
        Docs.Deprecation deprecation = docs.deprecation();
        if (deprecation != null) {
            tag("$L", SafeJavadoc.tag("@deprecated", reason(deprecation)));
        }
        return code.build();
    }

    /** Why something is deprecated, ready for a comment; never empty. */
    public static String reason(Docs.Deprecation deprecation) {
        String since = plain(deprecation.since());
        String message = plain(deprecation.message());
        if (since.isEmpty()) {
            return message.isEmpty() ? "in the model" : message;
        }
        return message.isEmpty() ? "since " + since : "since " + since + ": " + message;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : SafeJavadoc.plain(text);
    }
}
