package io.smithy4j.hostile;

import io.smithy4j.adapters.Adapter;
import java.util.List;
import java.util.Map;

/** What containers say before any code of ours runs, and what only looks as if we told of our insides. */
final class ContainerWords {
    private static final Map<Adapter, List<String>> WORDS =
            Map.of(Adapter.JDK, List.of("URISyntaxException thrown", "NumberFormatException thrown"));

    private ContainerWords() {}

    /** An answer without the words of the container. */
    static String removedFrom(String answer, Adapter adapter) {
        String rest = answer;
        for (String word : WORDS.getOrDefault(adapter, List.of())) {
            rest = rest.replace(word, "");
        }
        return rest;
    }
}
