package io.smithy4j.generator.emit.support;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a documentation text that Javadoc can hold, whatever the text was written as. All text in it is unescaped. */
sealed interface DocBlock {
    /** Running text. */
    record Paragraph(List<Run> runs) implements DocBlock {}

    /** A list with bullets or numbers; each item holds blocks. */
    record Items(boolean ordered, List<List<DocBlock>> items) implements DocBlock {}

    /** Text whose line breaks and blanks stay. */
    record Preformatted(String text) implements DocBlock {}

    /**
     * Text of one look.
     *
     * @param tags HTML elements around the text, of {@code b i em strong code}
     * @param href where it links to, already escaped
     */
    record Run(String text, Set<String> tags, @Nullable String href) {
        /** Stands for a forced line break. */
        static final Run BREAK = new Run("", Set.of("br"), null);

        boolean looksLike(Run other) {
            return tags.equals(other.tags) && Objects.equals(href, other.href) && !isBreak();
        }

        boolean isBreak() {
            return tags.contains("br");
        }
    }
}
