package io.smithy4j.generator.naming;

import java.util.List;

/**
 * Who needs a name in a scope.
 *
 * @param key unique among the candidates; the shape id where there is one
 * @param own the name in the model
 * @param wishes best first; the first is the plain spelling, which readers of the model expect
 */
record Candidate(String key, String own, List<String> wishes, Source source) {
    Candidate {
        wishes = List.copyOf(wishes);
    }

    String plain() {
        return wishes.get(0);
    }

    /** The last one for rounds after it. */
    String wish(int round) {
        return wishes.get(Math.min(round, wishes.size() - 1));
    }
}
