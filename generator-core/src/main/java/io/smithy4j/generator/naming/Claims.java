package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The names of one scope and who has them. Whoever comes first keeps a name; the next gets another and a note says so. */
final class Claims {
    private final UnaryOperator<String> fold;
    private final Diagnostics diagnostics;
    private final Map<String, Source> owners = new HashMap<>();

    /** Names are one if they fold to one. */
    Claims(UnaryOperator<String> fold, Diagnostics diagnostics) {
        this.fold = fold;
        this.diagnostics = diagnostics;
    }

    boolean isTaken(String name) {
        return owners.containsKey(fold.apply(name));
    }

    /** The first of the wishes that is free, else the first with the smallest number from 2 that is. */
    String claim(List<String> wishes, String beforeNumber, Source source) {
        String first = wishes.get(0);
        Source owner = owners.get(fold.apply(first));
        String name = wishes.stream()
                .filter(wish -> !isTaken(wish))
                .findFirst()
                .orElseGet(() -> numbered(first + beforeNumber));
        owners.put(fold.apply(name), source);
        if (owner != null) {
            diagnostics.add(
                    DiagnosticId.NAME_CHANGED,
                    source.position(),
                    source.label() + " becomes " + name + " in Java, since " + owner.label() + " is " + first,
                    "rename one of them in the model to choose the name");
        }
        return name;
    }

    private String numbered(String stem) {
        int number = 2;
        while (isTaken(stem + number)) {
            number++;
        }
        return stem + number;
    }
}
