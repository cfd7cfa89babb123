package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.BasicKind;
import io.smithy4j.generator.ir.Declaration.ErrorDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Member;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Rejection;
import io.smithy4j.generator.ir.TypeRef;
import io.smithy4j.generator.load.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Gives the error that reports violations to operations which need it and lack it: Smithy 2.0, "constraint traits". Where the
 * service has an error of that name itself, none is added: a client could not tell the two apart.
 */
final class ValidationErrors {
    private static final ShapeId ERROR = ShapeId.from("smithy.framework#ValidationException");
    private static final Id ERROR_ID = Texts.id(ERROR);
    private static final Id FIELD_ID = Id.of("smithy.framework#ValidationExceptionField");

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
        List<Operation> lacking = operations.stream()
                .filter(operation -> constrained.contains(operation.input())
                        && !operation.errors().contains(ERROR_ID))
                .toList();
        if (lacking.isEmpty()) {
            return operations;
        }
        ErrorDeclaration own = own(operations).orElse(null);
        if (own != null) {
            reportUnlessItTells(own);
            return operations;
        }
        declarations.addWithTargets(ERROR);
        report(lacking);
        List<Operation> result = new ArrayList<>(operations);
        result.replaceAll(operation -> lacking.contains(operation) ? withError(operation) : operation);
        return result;
    }

    /** The error that a server answers with, once {@link #addTo} has seen the operations. */
    @Nullable
    Rejection rejection(List<Operation> operations) {
        boolean listed =
                operations.stream().anyMatch(operation -> operation.errors().contains(ERROR_ID));
        if (listed) {
            return declarations.lowered().containsKey(FIELD_ID) ? new Rejection(ERROR_ID, "message") : null;
        }
        return own(operations)
                .flatMap(own -> message(own).map(message -> new Rejection(own.id(), message.name())))
                .orElse(null);
    }

    private Optional<ErrorDeclaration> own(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.errors().stream())
                .filter(id -> id.name().equals(ERROR.getName()) && !id.equals(ERROR_ID))
                .sorted()
                .findFirst()
                .map(id -> (ErrorDeclaration) declarations.lowered().get(id));
    }

    /** The member that can hold what is wrong, if nothing else must be known in order to build the error. */
    private static Optional<Member> message(ErrorDeclaration error) {
        Optional<Member> message = error.members().stream()
                .filter(member -> member.name().equalsIgnoreCase("message")
                        && member.type().equals(new TypeRef.Basic(BasicKind.STRING)))
                .findFirst();
        return message.filter(
                found -> error.members().stream().allMatch(member -> member.equals(found) || !member.required()));
    }

    private static Operation withError(Operation operation) {
        List<Id> errors = Stream.concat(operation.errors().stream(), Stream.of(ERROR_ID))
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

    private void reportUnlessItTells(ErrorDeclaration own) {
        if (message(own).isEmpty()) {
            diagnostics.add(
                    DiagnosticId.VALIDATION_EXCEPTION_NOT_USED,
                    own.origin().position(),
                    "input that breaks a constraint cannot be answered with " + own.id()
                            + ", since it needs more than a text member called message; it is answered as malformed",
                    "make its other members optional");
        }
    }
}
