package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Lowers the operations of a service and its resources; Unit becomes an empty structure of the operation's own. */
final class Operations {
    private final Model model;
    private final ServiceShape service;
    private final Declarations declarations;
    private final HttpBindings bindings;
    private final CarriedOperations carried;
    private final Paginations paginations;
    private final Diagnostics diagnostics;
    private final Sendings sendings;
    private final Set<String> takenNames;

    Operations(
            Model model,
            ServiceShape service,
            Declarations declarations,
            HttpBindings bindings,
            CarriedOperations carried,
            Diagnostics diagnostics) {
        this.model = model;
        this.service = service;
        this.declarations = declarations;
        this.bindings = bindings;
        this.carried = carried;
        this.paginations = new Paginations(model, service);
        this.diagnostics = diagnostics;
        this.sendings = new Sendings(model, service);
        this.takenNames = model.shapes()
                .filter(shape -> !shape.isMemberShape())
                .map(shape -> folded(Texts.id(shape)))
                .collect(Collectors.toSet());
    }

    /** Sorted by id; what they need is among the declarations afterwards. */
    List<Operation> lower() {
        return TopDownIndex.of(model).getContainedOperations(service).stream()
                .sorted()
                .filter(carried::check)
                .map(this::operation)
                .toList();
    }

    private Operation operation(OperationShape shape) {
        OperationIndex index = OperationIndex.of(model);
        List<StructureShape> errors = index.getErrors(service, shape);
        errors.forEach(declarations::addWithTargets);
        List<Id> errorIds = errors.stream().map(Texts::id).distinct().sorted().toList();
        Operation operation = new Operation(
                Texts.id(shape),
                Texts.origin(shape),
                Texts.docs(shape),
                structure(shape, shape.getInputShape(), "Input"),
                structure(shape, shape.getOutputShape(), "Output"),
                errorIds,
                sendings.of(shape),
                bindings.of(shape),
                paginations.of(shape),
                List.of());
        return operation.withWaiters(new Waiters(shape, operation, declarations.lowered(), diagnostics).lower());
    }

    private Id structure(OperationShape operation, ShapeId target, String role) {
        if (!target.equals(UnitTypeTrait.UNIT)) {
            declarations.addWithTargets(target);
            return Texts.id(target);
        }
        Id id = freeName(operation, role);
        declarations.add(new StructureDeclaration(id, Texts.origin(operation), Docs.NONE, List.of(), true));
        return id;
    }

    private Id freeName(OperationShape operation, String role) {
        String namespace = operation.getId().getNamespace();
        Id id = new Id(namespace, operation.getId().getName() + role);
        for (int next = 2; !takenNames.add(folded(id)); next++) {
            id = new Id(namespace, operation.getId().getName() + "Operation" + role + (next == 2 ? "" : next - 1));
        }
        return id;
    }

    private static String folded(Id id) {
        return id.toString().toLowerCase(Locale.ROOT);
    }
}
