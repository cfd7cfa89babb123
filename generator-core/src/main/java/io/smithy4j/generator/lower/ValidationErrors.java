package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.load.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Gives the error that reports violations to operations which need it and lack it: Smithy 2.0, "constraint traits". */
final class ValidationErrors {
    private static final ShapeId ERROR = ShapeId.from("smithy.framework#ValidationException");

    private final ServiceShape service;
    private final Declarations declarations;
    private final Diagnostics diagnostics;

    ValidationErrors(ServiceShape service, Declarations declarations, Diagnostics diagnostics) {
        this.service = service;
        this.declarations = declarations;
        this.diagnostics = diagnostics;
    }

    List<Operation> addTo(List<Operation> operations) {
        Set<Id> constrained = new Reach(declarations.lowered()).toConstraints();
        Id error = Texts.id(ERROR);
        List<Operation> result = new ArrayList<>();
        List<Operation> changed = new ArrayList<>();
        for (Operation operation : operations) {
            if (constrained.contains(operation.input()) && !operation.errors().contains(error)) {
                changed.add(operation);
                result.add(withError(operation, error));
            } else {
                result.add(operation);
            }
        }
        if (!changed.isEmpty()) {
            declarations.addWithTargets(ERROR);
            report(changed);
        }
        return result;
    }

    private static Operation withError(Operation operation, Id error) {
        List<Id> errors = Stream.concat(operation.errors().stream(), Stream.of(error))
                .sorted()
                .toList();
        return operation.withErrors(errors);
    }

    private void report(List<Operation> changed) {
        String names = changed.stream().map(operation -> operation.id().name()).collect(Collectors.joining(", "));
        diagnostics.add(
                DiagnosticId.VALIDATION_EXCEPTION_ADDED,
                Positions.of(service),
                "input that breaks a constraint is answered with " + ERROR + ", which was added to " + names,
                "list it in the errors of the service to say so in the model");
    }
}
