package io.smithy4j.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of two columns, a name and a text. In the text, {@code <<e282>>} are bytes in hex and {@code <<a*100>>} is a text a hundred
 * times, in which {@code <CRLF>} ends a line and {@code <NUL>} is a zero.
 */
final class Table {
    private static final Pattern SPELLED = Pattern.compile("<<(.*?)>>");

    private static final Pattern REPEATED = Pattern.compile("(.+)\\*([0-9]+)");

    private Table() {}

    record Row(String name, String text) {
        String with(String value) {
            return text.replace("$", value);
        }
    }

    static List<Row> read(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream("/hostile/" + name), name)) {
            return new String(in.readAllBytes(), ISO_8859_1)
                    .lines()
                    .map(Table::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        int tab = line.indexOf('\t');
        return new Row(
                line.substring(0, tab), SPELLED.matcher(line.substring(tab + 1)).replaceAll(Table::spelled));
    }

    private static String spelled(MatchResult match) {
        Matcher repeated = REPEATED.matcher(match.group(1));
        String text = repeated.matches()
                ? repeated.group(1)
                        .replace("<CRLF>", "\r\n")
                        .replace("<NUL>", "\0")
                        .repeat(Integer.parseInt(repeated.group(2)))
                : new String(HexFormat.of().parseHex(match.group(1)), ISO_8859_1);
        return Matcher.quoteReplacement(text);
    }
}
