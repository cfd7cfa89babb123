package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.ir.JavaName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of one scope and who has them. Names of the model's own {@code javaName} go first; then groups, in the order of the
 * calls; in a group, all first wishes before any second one, and of those who wish the same, who is spelled so in the model.
 */
final class Claims {
    private final Rules rules;
    private final Findings findings;
    private final Map<String, Source> owners;

    Claims(Rules rules, Findings findings) {
        this(rules, findings, new HashMap<>());
    }

    private Claims(Rules rules, Findings findings, Map<String, Source> owners) {
        this.rules = rules;
        this.findings = findings;
        this.owners = owners;
    }

    /** The same scope under other rules. */
    Claims withRules(Rules others) {
        return new Claims(others, findings, owners);
    }

    /** Nobody gets this name. */
    void block(String name, Source owner) {
        owners.put(rules.folded(name), owner);
    }

    /** The names that the model asks for, by the keys of the candidates; without those that cannot be had. */
    Map<String, String> overrides(List<Candidate> candidates, Map<String, JavaName> wanted) {
        Map<String, String> names = new TreeMap<>();
        for (Candidate candidate : candidates) {
            JavaName wish = wanted.get(candidate.key());
            if (wish != null && isPossible(wish, candidate)) {
                take(wish.name(), candidate, names);
                findings.changed(candidate, wish.name(), "javaName in the model");
            }
        }
        return names;
    }

    /** A name for each that is not among {@code named} yet. */
    Map<String, String> assign(List<Candidate> group, Map<String, String> named) {
        Map<String, String> names = new TreeMap<>();
        List<Candidate> open = new ArrayList<>(group);
        open.removeIf(candidate -> named.containsKey(candidate.key()));
        int rounds = open.stream()
                .mapToInt(candidate -> candidate.wishes().size())
                .max()
                .orElse(0);
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            serve(open, round, names);
            open.removeIf(candidate -> names.containsKey(candidate.key()));
        }
        open.forEach(candidate -> take(numbered(candidate.plain()), candidate, names));
        explain(group, names);
        return names;
    }

    private void serve(List<Candidate> open, int round, Map<String, String> names) {
        open.stream()
                .sorted(Comparator.comparingInt(candidate -> distance(candidate.own(), candidate.wish(round))))
                .forEach(candidate -> {
                    String wish = rules.shortened(candidate.wish(round));
                    if (rules.allow(wish) && !owners.containsKey(rules.folded(wish))) {
                        take(wish, candidate, names);
                    }
                });
    }

    // Smithy takes no two names that differ in case only, so there is one at most that is nearer than the rest.
    private int distance(String own, String wish) {
        if (rules.folded(own).equals(rules.folded(wish))) {
            return 0;
        }
        return own.equalsIgnoreCase(wish) ? 1 : 2;
    }

    private void take(String name, Candidate candidate, Map<String, String> names) {
        owners.put(rules.folded(name), candidate.source());
        names.put(candidate.key(), name);
    }

    private String numbered(String plain) {
        int number = 2;
        String name = rules.numbered(plain, number);
        while (!rules.allow(name) || owners.containsKey(rules.folded(name))) {
            name = rules.numbered(plain, ++number);
        }
        return name;
    }

    private boolean isPossible(JavaName wish, Candidate candidate) {
        String fault = rules.fault(wish.name());
        if (fault != null) {
            findings.report(
                    DiagnosticId.BAD_JAVA_NAME,
                    wish.origin().position(),
                    "the javaName \"" + wish.name() + "\" of "
                            + candidate.source().label() + " " + fault,
                    "choose a name like " + rules.example(candidate.plain()));
            return false;
        }
        Source owner = owners.get(rules.folded(wish.name()));
        if (owner != null && !owner.equals(Source.ANOTHER_SERVICE)) {
            findings.report(
                    DiagnosticId.NAME_CLASH,
                    wish.origin().position(),
                    "the javaName \"" + wish.name() + "\" of "
                            + candidate.source().label() + " is the name of " + owner.label() + " already",
                    "give one of them another javaName");
        }
        return owner == null;
    }

    private void explain(List<Candidate> group, Map<String, String> names) {
        for (Candidate candidate : group) {
            String name = names.get(candidate.key());
            if (name == null || name.equals(candidate.plain())) {
                continue;
            }
            Source owner = owners.get(rules.folded(candidate.plain()));
            if (!rules.allow(candidate.plain())) {
                findings.changed(candidate, name, candidate.plain() + " is taken by Java or by what is generated");
            } else if (!rules.shortened(candidate.plain()).equals(candidate.plain())) {
                findings.changed(candidate, name, "class files cannot have names as long as this one");
            } else if (owner != null && !owner.equals(candidate.source())) {
                findings.clash(candidate, name, owner);
            }
        }
    }
}
