package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Docs.Deprecation;
import io.smithy4j.generator.ir.Expression;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Waiter;
import io.smithy4j.generator.ir.Waiter.Comparator;
import io.smithy4j.generator.ir.Waiter.Matcher;
import io.smithy4j.generator.ir.Waiter.State;
import io.smithy4j.generator.load.Positions;
import io.smithy4j.generator.lower.jmespath.ExpressionLowering;
import io.smithy4j.generator.lower.jmespath.NotExpressibleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.waiters.Acceptor;
import software.amazon.smithy.waiters.Matcher.ErrorTypeMember;
import software.amazon.smithy.waiters.Matcher.InputOutputMember;
import software.amazon.smithy.waiters.Matcher.OutputMember;
import software.amazon.smithy.waiters.Matcher.SuccessMember;
import software.amazon.smithy.waiters.PathMatcher;
import software.amazon.smithy.waiters.WaitableTrait;

/** Lowers the waiters of an operation. One whose expressions cannot be lowered is left out, with a warning. */
final class Waiters {
    private final OperationShape shape;
    private final Operation operation;
    private final ExpressionLowering expressions;
    private final Diagnostics diagnostics;

    Waiters(OperationShape shape, Operation operation, Map<Id, Declaration> declarations, Diagnostics diagnostics) {
        this.shape = shape;
        this.operation = operation;
        this.expressions = new ExpressionLowering(declarations, operation.input(), operation.output());
        this.diagnostics = diagnostics;
    }

    /** In the order of the model. */
    List<Waiter> lower() {
        WaitableTrait trait = shape.getTrait(WaitableTrait.class).orElse(null);
        List<Waiter> waiters = new ArrayList<>();
        if (trait == null) {
            return waiters;
        }
        trait.getWaiters().forEach((name, waiter) -> {
            try {
                waiters.add(waiter(name, waiter));
            } catch (NotExpressibleException e) {
                diagnostics.add(
                        DiagnosticId.WAITER_LEFT_OUT,
                        Positions.of(trait),
                        "the waiter " + name + " of " + shape.getId() + " is left out: " + e.getMessage(),
                        "wait with a loop of your own, or write the expression another way");
            }
        });
        return waiters;
    }

    private Waiter waiter(String name, software.amazon.smithy.waiters.Waiter waiter) throws NotExpressibleException {
        List<Waiter.Acceptor> acceptors = new ArrayList<>();
        for (Acceptor acceptor : waiter.getAcceptors()) {
            State state = State.valueOf(acceptor.getState().name());
            String message = acceptor.getMessage().orElse(null);
            Expression reason = message == null ? null : named("message", message, expressions::ofOutput);
            acceptors.add(new Waiter.Acceptor(state, matcher(acceptor.getMatcher()), reason));
        }
        Docs docs = new Docs(
                waiter.getDocumentation().orElse(""), waiter.isDeprecated() ? new Deprecation(null, null) : null);
        return new Waiter(name, docs, waiter.getMinDelay(), waiter.getMaxDelay(), acceptors);
    }

    private Matcher matcher(software.amazon.smithy.waiters.Matcher<?> matcher) throws NotExpressibleException {
        if (matcher instanceof SuccessMember success) {
            return new Matcher.Success(success.getValue());
        }
        if (matcher instanceof ErrorTypeMember error) {
            String name = error.getValue().substring(error.getValue().indexOf('#') + 1);
            return new Matcher.ErrorType(name, modelled(name));
        }
        if (matcher instanceof OutputMember output) {
            return path(output.getValue(), expressions::ofOutput);
        }
        if (matcher instanceof InputOutputMember both) {
            return path(both.getValue(), expressions::ofInputAndOutput);
        }
        throw new NotExpressibleException("it looks for " + matcher.getMemberName() + ", which nobody knows");
    }

    private static Matcher path(PathMatcher matcher, Reading reading) throws NotExpressibleException {
        Comparator comparator = Comparator.valueOf(matcher.getComparator().name());
        return new Matcher.Path(named("path", matcher.getPath(), reading), comparator, matcher.getExpected());
    }

    private static Expression named(String what, String text, Reading reading) throws NotExpressibleException {
        try {
            return reading.read(text);
        } catch (NotExpressibleException e) {
            throw new NotExpressibleException("its " + what + " \"" + text + "\" " + e.getMessage());
        }
    }

    /** The error of the operation with this name: Smithy 2.0, {@code errorType} matches by name only. */
    private @Nullable Id modelled(String name) {
        return operation.errors().stream()
                .filter(error -> error.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private interface Reading {
        Expression read(String text) throws NotExpressibleException;
    }
}
