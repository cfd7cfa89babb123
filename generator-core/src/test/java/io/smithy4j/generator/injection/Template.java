package io.smithy4j.generator.injection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model with a place for text at every sink, written {@code ${sink|harmless text}}; a sink has a line of its own. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z0-9-]+)\\|([^}]*)}");

    private static final Pattern TRAIT = Pattern.compile("\"[\\w.]+#(\\w+)\": ");

    private final List<String> lines;

    private Template(List<String> lines) {
        this.lines = lines;
    }

    static Template read() {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream("/injection/sinks.json"))) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> sinks() {
        Set<String> sinks = new TreeSet<>();
        lines.forEach(line -> sinks.addAll(sinksOf(line)));
        return sinks;
    }

    /**
     * The sinks that a fault is about: those of the line, counted from 1 as in positions, or of the value of a trait that starts
     * there, or of the traits that the message names in the shape that starts there; few or none.
     */
    List<String> sinksAt(int line, String message) {
        List<String> sinks = new ArrayList<>();
        String trait = "";
        int depth = 0;
        for (int at = line - 1; at < lines.size(); at++) {
            String text = PLACE.matcher(lines.get(at)).replaceAll("");
            Matcher named = TRAIT.matcher(text);
            trait = named.find() ? named.group(1).toLowerCase(Locale.ROOT) : trait;
            if (at == line - 1 || named(message, trait)) {
                sinks.addAll(sinksOf(lines.get(at)));
            }
            depth += text.replaceAll("[^\\[{]", "").length()
                    - text.replaceAll("[^\\]}]", "").length();
            if (depth <= 0) {
                return sinks;
            }
        }
        return List.of();
    }

    private static boolean named(String message, String trait) {
        return !trait.isEmpty() && message.toLowerCase(Locale.ROOT).contains(trait);
    }

    /** The model with the payload in every sink that is not among the harmless ones. */
    String with(String namespace, String payload, Set<String> harmless) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            filled.add(PLACE.matcher(line.replace("NS", namespace))
                    .replaceAll(place -> Matcher.quoteReplacement(json(text(place, payload, harmless)))));
        }
        return String.join("\n", filled);
    }

    /** What the model has at a sink when it holds the payload. */
    static String written(String sink, String payload) {
        if (sink.endsWith("-quoted")) {
            return payload.replaceAll("[\\\\^$.*+?()\\[\\]{}|/]", "\\\\$0");
        }
        return sink.endsWith("-blob")
                ? Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                : payload;
    }

    private static String text(MatchResult place, String payload, Set<String> harmless) {
        String sink = place.group(1);
        return harmless.contains(sink)
                ? (sink.endsWith("-blob") ? written(sink, place.group(2)) : place.group(2))
                : written(sink, payload);
    }

    private static List<String> sinksOf(String line) {
        return PLACE.matcher(line).results().map(place -> place.group(1)).toList();
    }

    static String json(String text) {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\';
            json.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return json.toString();
    }
}
