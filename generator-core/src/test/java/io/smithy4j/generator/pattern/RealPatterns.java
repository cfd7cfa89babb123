package io.smithy4j.generator.pattern;

import io.smithy4j.validation.SafePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.Node;

/** Patterns of AWS's models: a checked-in choice of odd and usual ones, and those of a folder of models if it is there. */
final class RealPatterns {
    private static final Path CHOSEN = Path.of("src", "test", "resources", "patterns-of-aws.txt");
    private static final Path MODELS = Path.of("..", "..", "shared", "aws-models");
    private static final Pattern TRAIT = Pattern.compile("\"smithy\\.api#pattern\": *(\"(?:[^\"\\\\]|\\\\.)*+\")");

    private RealPatterns() {}

    static Set<String> all() {
        Set<String> patterns = new LinkedHashSet<>(chosen());
        if (Files.isDirectory(MODELS)) {
            try (Stream<Path> files = Files.list(MODELS)) {
                files.sorted().forEach(file -> addPatterns(patterns, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return patterns;
    }

    static List<String> chosen() {
        try {
            return Files.readAllLines(CHOSEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SafePattern safe(String source, MatcherChoice choice) {
        return switch (choice.engine()) {
            case SCAN -> SafePattern.scan(source, choice.text());
            case LINEAR -> SafePattern.linear(source, choice.text());
            case BOUNDED -> SafePattern.bounded(source, choice.text());
        };
    }

    private static void addPatterns(Set<String> patterns, Path file) {
        try {
            Matcher traits = TRAIT.matcher(Files.readString(file));
            while (traits.find()) {
                patterns.add(Node.parse(traits.group(1)).expectStringNode().getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
