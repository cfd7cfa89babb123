package io.smithy4j.generator.emit.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Documentation of the model as Javadoc. The text is parsed, and only what is understood is written again, from a short list of
 * elements and always balanced; all text is escaped. So nothing in a model can end a comment, open a tag or break doclint.
 */
public final class SafeJavadoc {
    private SafeJavadoc() {}

    /**
     * The whole documentation, as lines without comment marks.
     *
     * @param lead words of ours before the first paragraph, already safe; may be empty
     */
    public static String of(String lead, String text) {
        return of(lead, DocReader.read(text));
    }

    /** The same for text that was read before. */
    static String of(String lead, List<DocBlock> read) {
        List<DocBlock> blocks = read;
        List<String> parts = new ArrayList<>();
        String opening = lead;
        if (!blocks.isEmpty() && blocks.get(0) instanceof DocBlock.Paragraph first) {
            opening = lead.isEmpty() ? inline(first.runs()) : lead + " " + inline(first.runs());
            blocks = blocks.subList(1, blocks.size());
        }
        if (!opening.isEmpty()) {
            parts.add(JavadocText.wrap(opening));
        }
        blocks.forEach(block -> parts.add(render(block)));
        return String.join("\n\n", parts);
    }

    /** The text alone, in one line, for a place that takes no blocks. */
    public static String plain(String text) {
        return JavadocText.escape(words(DocReader.read(text)));
    }

    /** The first sentence, to go on a sentence of ours: lower case start, no full stop. Empty if there is none. */
    public static String firstSentence(String text) {
        String words = words(DocReader.read(text));
        int end = words.indexOf(". ");
        String sentence = end >= 0 ? words.substring(0, end) : words;
        while (sentence.endsWith(".")) {
            sentence = sentence.substring(0, sentence.length() - 1);
        }
        boolean isWord =
                sentence.length() > 1 && (sentence.charAt(1) == ' ' || Character.isLowerCase(sentence.charAt(1)));
        String start = isWord ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) : "";
        return JavadocText.escape(start + sentence.substring(start.length()));
    }

    /** Breaks a line that starts with a block tag; all of it is already safe. */
    public static String tag(String tag, String text) {
        return tag + " " + JavadocText.wrapAfter(tag + " ", text);
    }

    private static String words(List<DocBlock> blocks) {
        return blocks.stream().map(SafeJavadoc::words).collect(Collectors.joining(" "));
    }

    private static String words(DocBlock block) {
        if (block instanceof DocBlock.Paragraph paragraph) {
            return blanks(paragraph.runs().stream()
                            .map(run -> run.isBreak() ? " " : run.text())
                            .collect(Collectors.joining()))
                    .trim();
        }
        if (block instanceof DocBlock.Items list) {
            return list.items().stream().map(SafeJavadoc::words).collect(Collectors.joining(" "));
        }
        return blanks(((DocBlock.Preformatted) block).text()).trim();
    }

    private static String render(DocBlock block) {
        if (block instanceof DocBlock.Paragraph paragraph) {
            return JavadocText.wrap("<p>" + inline(paragraph.runs()));
        }
        if (block instanceof DocBlock.Items list) {
            String tag = list.ordered() ? "ol" : "ul";
            return list.items().stream()
                    .map(SafeJavadoc::item)
                    .collect(Collectors.joining("\n", "<" + tag + ">\n", "\n</" + tag + ">"));
        }
        String text = ((DocBlock.Preformatted) block)
                .text()
                .replace("\r", "")
                .replace("\t", "    ")
                .stripTrailing();
        return "<pre>\n" + JavadocText.escape(text) + "</pre>";
    }

    private static String item(List<DocBlock> blocks) {
        List<String> parts = new ArrayList<>();
        for (DocBlock block : blocks) {
            boolean opens = parts.isEmpty() && block instanceof DocBlock.Paragraph;
            parts.add(opens ? inline(((DocBlock.Paragraph) block).runs()) : render(block));
        }
        parts.set(
                0,
                blocks.get(0) instanceof DocBlock.Paragraph
                        ? JavadocText.wrap("<li>" + parts.get(0))
                        : "<li>" + parts.get(0));
        return String.join("\n", parts) + "</li>";
    }

    private static String inline(List<DocBlock.Run> runs) {
        StringBuilder out = new StringBuilder();
        for (DocBlock.Run run : merged(runs)) {
            if (run.isBreak()) {
                out.append("<br>\n");
            } else {
                out.append(markup(run));
            }
        }
        return trimmed(out.toString());
    }

    private static String trimmed(String paragraph) {
        String text = paragraph.trim();
        while (text.endsWith("<br>")) {
            text = text.substring(0, text.length() - "<br>".length()).trim();
        }
        while (text.startsWith("<br>")) {
            text = text.substring("<br>".length()).trim();
        }
        return text;
    }

    private static String markup(DocBlock.Run run) {
        String text = blanks(run.text());
        if (text.isBlank()) {
            return text;
        }
        // Blanks move out of the element, where a line can break.
        String core = JavadocText.escape(text.trim());
        for (String tag : run.tags()) {
            core = "<" + tag + ">" + core + "</" + tag + ">";
        }
        if (run.href() != null) {
            core = "<a" + JavadocText.FIXED_BLANK + "href=\"" + run.href() + "\">" + core + "</a>";
        }
        return (text.startsWith(" ") ? " " : "") + core + (text.endsWith(" ") ? " " : "");
    }

    private static List<DocBlock.Run> merged(List<DocBlock.Run> runs) {
        List<DocBlock.Run> merged = new ArrayList<>();
        for (DocBlock.Run run : runs) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).looksLike(run)) {
                String text = merged.get(last).text() + run.text();
                merged.set(last, new DocBlock.Run(text, run.tags(), run.href()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    /** One blank in the place of each run of white space; of control characters none that could look like one of ours. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder(text.length());
        boolean isAfterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!isBlank) {
                blanks.append(c == JavadocText.FIXED_BLANK ? '\uFFFD' : c);
            } else if (!isAfterBlank) {
                blanks.append(' ');
            }
            isAfterBlank = isBlank;
        }
        return blanks.toString();
    }
}
