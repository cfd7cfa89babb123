package io.smithy4j.generator.emit.support;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads documentation, which is CommonMark with HTML (Smithy 2.0, "documentation trait"), and keeps what is on a short list. */
final class DocReader {
    private static final Set<String> KEPT = Set.of("b", "i", "em", "strong", "code");
    private static final Set<String> DROPPED =
            Set.of("script", "style", "template", "iframe", "object", "svg", "math", "head", "img");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "blockquote",
            "section",
            "article",
            "table",
            "tr",
            "caption",
            "dl",
            "dt",
            "dd",
            "li",
            "hr",
            "note",
            "important",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Parser MARKDOWN =
            Parser.builder().maxOpenBlockParsers(32).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private final List<DocBlock> blocks = new ArrayList<>();
    private List<DocBlock.Run> runs = new ArrayList<>();

    private DocReader() {}

    static List<DocBlock> read(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            return blocksOf(
                    Jsoup.parseBodyFragment(HTML.render(MARKDOWN.parse(text))).body(), Look.PLAIN);
        } catch (StackOverflowError e) {
            // Emphasis can be nested as deeply as a text is long; such a text is no documentation, but it must not stop
            // a run.
            return List.of(new DocBlock.Paragraph(List.of(new DocBlock.Run(text, Set.of(), null))));
        }
    }

    private static List<DocBlock> blocksOf(Node parent, Look look) {
        DocReader reader = new DocReader();
        reader.children(parent, look);
        reader.endParagraph();
        return reader.blocks;
    }

    private void children(Node parent, Look look) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                runs.add(new DocBlock.Run(text.getWholeText(), look.tags, look.href));
            } else if (child instanceof Element element && !DROPPED.contains(element.normalName())) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Look look) {
        String name = element.normalName();
        if (KEPT.contains(name)) {
            children(element, look.with(name));
        } else if (name.equals("a")) {
            children(element, look.linkingTo(SafeLink.of(element.attr("href"))));
        } else if (name.equals("br")) {
            runs.add(DocBlock.Run.BREAK);
        } else if (name.equals("ul") || name.equals("ol")) {
            endParagraph();
            list(element, look);
        } else if (name.equals("pre")) {
            endParagraph();
            if (!element.wholeText().isBlank()) {
                blocks.add(new DocBlock.Preformatted(element.wholeText()));
            }
        } else if (BLOCKS.contains(name)) {
            endParagraph();
            children(element, name.matches("h[1-6]") ? look.with("b") : look);
            endParagraph();
        } else {
            children(element, look);
            if (CELLS.contains(name)) {
                runs.add(new DocBlock.Run(" ", Set.of(), null));
            }
        }
    }

    private void list(Element list, Look look) {
        List<List<DocBlock>> items = new ArrayList<>();
        for (Element item : list.children()) {
            List<DocBlock> content = blocksOf(item, look);
            if (!content.isEmpty() && !DROPPED.contains(item.normalName())) {
                items.add(content);
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new DocBlock.Items(list.normalName().equals("ol"), items));
        }
    }

    private void endParagraph() {
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            blocks.add(new DocBlock.Paragraph(runs));
        }
        runs = new ArrayList<>();
    }

    /** How the text at the current place looks. */
    private record Look(Set<String> tags, @Nullable String href) {
        static final Look PLAIN = new Look(Set.of(), null);

        Look with(String tag) {
            Set<String> more = new LinkedHashSet<>(tags);
            more.add(tag);
            return new Look(more, href);
        }

        Look linkingTo(@Nullable String target) {
            return new Look(tags, href != null ? href : target);
        }
    }
}
