package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Declaration.WithMembers;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names all top-level types of one package. The service's own come first, so that no shape that is added later takes the name of
 * a client; then shapes, those of the service's namespace first; then what is derived from shapes and operations.
 */
final class TypeNames {
    private final ServiceModel service;
    private final Diagnostics diagnostics;
    private final Claims claims;
    private final Map<Id, String> types = new TreeMap<>();
    private final Map<Id, Map<Derived, String>> derived = new TreeMap<>();

    TypeNames(ServiceModel service, Diagnostics diagnostics) {
        this.service = service;
        this.diagnostics = diagnostics;
        // Every type is a file, and there are file systems that do not tell cases apart.
        this.claims = new Claims(name -> name.toLowerCase(Locale.ROOT), diagnostics);
    }

    void assign() {
        checkErrors();
        String base = base();
        for (Derived kind : Derived.OF_SERVICE) {
            derive(service.id(), kind, kind.prefix() + base, service.origin().position());
        }
        List<Declaration> declarations = new ArrayList<>(service.declarations().values());
        declarations.sort(Comparator.<Declaration, Boolean>comparing(declaration -> !isOwn(declaration.id()))
                .thenComparing(Declaration::id));
        declarations.forEach(this::name);
        for (Declaration declaration : declarations) {
            if (declaration instanceof WithMembers) {
                String type = named(declaration.id());
                SourcePosition position = declaration.origin().position();
                Derived.OF_DECLARATION.forEach(kind -> derive(declaration.id(), kind, type, position));
            } else {
                derive(
                        declaration.id(),
                        Derived.CONSTANTS,
                        named(declaration.id()),
                        declaration.origin().position());
            }
        }
        for (Derived kind : Derived.OF_OPERATION) {
            for (Operation operation : service.operations()) {
                String type = Spelling.type(operation.id().name());
                derive(operation.id(), kind, type, operation.origin().position());
            }
        }
    }

    Map<Id, String> types() {
        return types;
    }

    Map<Id, Map<Derived, String>> derived() {
        return derived;
    }

    private String named(Id id) {
        String name = types.get(id);
        if (name == null) {
            throw new IllegalStateException("naming: " + id + " was passed over");
        }
        return name;
    }

    private String base() {
        String sdkId = service.sdkId();
        String base = sdkId == null ? "" : Spelling.service(sdkId);
        return base.isEmpty() ? Spelling.type(service.id().name()) : base;
    }

    private boolean isOwn(Id id) {
        return id.namespace().equals(service.id().namespace());
    }

    private void derive(Id from, Derived kind, String stem, SourcePosition position) {
        Source source = new Source("the " + kind.label() + " of " + from, position);
        String name = claims.claim(List.of(stem + kind.suffix()), "", source);
        derived.computeIfAbsent(from, id -> new EnumMap<>(Derived.class)).put(kind, name);
    }

    private void name(Declaration declaration) {
        Id id = declaration.id();
        String suffix = declaration instanceof ErrorDeclaration ? "Error" : "Value";
        String renamed = service.renames().get(id);
        String plain = Spelling.type(renamed == null ? id.name() : renamed);
        List<String> wishes = new ArrayList<>();
        wishes.add(Reserved.isType(plain) ? plain + suffix : plain);
        if (!isOwn(id)) {
            String lastPart = id.namespace().substring(id.namespace().lastIndexOf('.') + 1);
            wishes.add(Spelling.type(lastPart) + plain);
        }
        wishes.add(plain + suffix);
        types.put(
                id,
                claims.claim(
                        wishes,
                        "",
                        new Source(id.toString(), declaration.origin().position())));
    }

    /** Errors travel by their name alone, so a client could not tell two of one name apart. */
    private void checkErrors() {
        Map<String, ErrorDeclaration> byName = new HashMap<>();
        for (Declaration declaration : service.declarations().values()) {
            if (declaration instanceof ErrorDeclaration error) {
                ErrorDeclaration other = byName.putIfAbsent(error.id().name(), error);
                if (other != null) {
                    diagnostics.add(
                            DiagnosticId.NAME_CLASH,
                            error.origin().position(),
                            "the errors " + other.id() + " (" + other.origin() + ") and " + error.id()
                                    + " of one service have the same name on the wire",
                            "rename one of them, or keep one of them out of the service; without a server, none is added");
                }
            }
        }
    }
}
