package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.JavaName;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names all top-level types of one package. The service's own come first, so that no shape that is added later takes the name of
 * a client; then shapes, those of the service's namespace first; then what is derived from shapes and operations.
 */
final class TypeNames {
    private final ServiceModel service;
    private final Stems stems;
    private final Claims shapes;
    private final Claims derivations;
    private final Set<String> blocked;
    private final Map<Id, String> types = new TreeMap<>();
    private final Map<Id, Map<Derived, String>> derived = new TreeMap<>();

    /** {@code blocked} are names, in lower case, that another service of the package has. */
    TypeNames(ServiceModel service, Stems stems, Set<String> blocked, Findings findings) {
        this.service = service;
        this.stems = stems;
        this.blocked = blocked;
        this.shapes = new Claims(Rules.ofTypes(), findings);
        this.derivations = shapes.withRules(Rules.ofTypes().forDerived());
    }

    void assign() {
        blocked.forEach(name -> shapes.block(name, Source.ANOTHER_SERVICE));
        List<Candidate> declarations = declarations();
        Map<String, String> chosen = shapes.overrides(declarations, service.javaNames());
        derive(
                service.id(),
                stems.ofService(),
                Derived.OF_SERVICE,
                service.origin().position());
        Map<String, String> assigned = shapes.assign(declarations, chosen);
        service.declarations().keySet().forEach(id -> {
            String key = id.toString();
            types.put(id, Objects.requireNonNull(chosen.containsKey(key) ? chosen.get(key) : assigned.get(key)));
        });
        for (Declaration declaration : service.declarations().values()) {
            derive(
                    declaration.id(),
                    Objects.requireNonNull(types.get(declaration.id())),
                    declaration instanceof WithMembers ? Derived.OF_DECLARATION : Derived.OF_ENUM,
                    declaration.origin().position());
        }
        for (Derived kind : Derived.OF_OPERATION) {
            for (Operation operation : service.operations()) {
                SourcePosition position = operation.origin().position();
                derive(operation.id(), stems.ofOperation(operation.id()), Set.of(kind), position);
            }
        }
    }

    Map<Id, String> types() {
        return types;
    }

    /** Those of the types that look like constants. */
    Set<String> shouted() {
        return types.values().stream()
                .filter(name -> name.chars().noneMatch(Character::isLowerCase))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<Id, Map<Derived, String>> derived() {
        return derived;
    }

    private List<Candidate> declarations() {
        List<Declaration> ordered = new ArrayList<>(service.declarations().values());
        ordered.sort(Comparator.<Declaration, Boolean>comparing(declaration -> !stems.isOwn(declaration.id()))
                .thenComparing(Declaration::id));
        return ordered.stream().map(this::candidate).toList();
    }

    private Candidate candidate(Declaration declaration) {
        Id id = declaration.id();
        JavaName chosen = service.javaNames().get(id.toString());
        String own = chosen != null && isBlocked(chosen.name()) ? chosen.name() : stems.ofShape(id);
        String plain = Spelling.type(own);
        String suffix = declaration instanceof ErrorDeclaration ? "Error" : "Value";
        List<String> wishes = new ArrayList<>(List.of(plain));
        wishes.addAll(Reserved.isType(plain) ? List.of(plain + suffix, plain + "Type") : List.of(plain));
        wishes.add(aside(plain));
        if (!stems.isOwn(id)) {
            wishes.add(Spelling.namespaceEnd(id.namespace()) + plain);
            wishes.add(Spelling.namespace(id.namespace()) + plain);
        }
        wishes.add(Spelling.typeAsModelled(own));
        wishes.add(plain + suffix);
        return new Candidate(
                id.toString(),
                own,
                wishes,
                new Source(id.toString(), declaration.origin().position()));
    }

    private void derive(Id from, String stem, Set<Derived> kinds, SourcePosition position) {
        Map<String, Derived> byKey = new LinkedHashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Derived kind : kinds) {
            String plain = kind.prefix() + stem + kind.suffix();
            List<String> wishes = new ArrayList<>(List.of(plain, aside(plain)));
            if (Derived.OF_SERVICE.contains(kind)) {
                wishes.add(kind.prefix() + stem + "Service" + kind.suffix());
            }
            byKey.put(kind.name(), kind);
            Source source = new Source("the " + kind.label() + " of " + from, position);
            candidates.add(new Candidate(kind.name(), "", wishes, source));
        }
        Map<Derived, String> names = derived.computeIfAbsent(from, id -> new EnumMap<>(Derived.class));
        derivations.assign(candidates, Map.of()).forEach((key, name) -> {
            Derived kind = byKey.get(key);
            if (kind != null) {
                names.put(kind, name);
            }
        });
    }

    /** The name with that of the service before it, if it is another service that has the plain one. */
    private String aside(String plain) {
        return isBlocked(plain) ? Spelling.type(service.id().name()) + plain : plain;
    }

    private boolean isBlocked(String name) {
        return blocked.contains(Rules.ofTypes().folded(name));
    }
}
