package io.smithy4j.generator.lower.jmespath;

import io.smithy4j.generator.ir.Declaration;
import io.smithy4j.generator.ir.Expression;
import io.smithy4j.generator.ir.Expression.Comparison;
import io.smithy4j.generator.ir.Expression.Connective;
import io.smithy4j.generator.ir.Expression.Current;
import io.smithy4j.generator.ir.Expression.Each;
import io.smithy4j.generator.ir.Expression.Filter;
import io.smithy4j.generator.ir.Expression.ListOf;
import io.smithy4j.generator.ir.Expression.Logic;
import io.smithy4j.generator.ir.Expression.Not;
import io.smithy4j.generator.ir.Expression.Operator;
import io.smithy4j.generator.ir.Expression.With;
import io.smithy4j.generator.ir.Id;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.jmespath.ExpressionVisitor;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.jmespath.ast.AndExpression;
import software.amazon.smithy.jmespath.ast.BinaryExpression;
import software.amazon.smithy.jmespath.ast.ComparatorExpression;
import software.amazon.smithy.jmespath.ast.CurrentExpression;
import software.amazon.smithy.jmespath.ast.ExpressionTypeExpression;
import software.amazon.smithy.jmespath.ast.FieldExpression;
import software.amazon.smithy.jmespath.ast.FilterProjectionExpression;
import software.amazon.smithy.jmespath.ast.FlattenExpression;
import software.amazon.smithy.jmespath.ast.FunctionExpression;
import software.amazon.smithy.jmespath.ast.IndexExpression;
import software.amazon.smithy.jmespath.ast.LiteralExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectHashExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectListExpression;
import software.amazon.smithy.jmespath.ast.NotExpression;
import software.amazon.smithy.jmespath.ast.ObjectProjectionExpression;
import software.amazon.smithy.jmespath.ast.OrExpression;
import software.amazon.smithy.jmespath.ast.ProjectionExpression;
import software.amazon.smithy.jmespath.ast.SliceExpression;
import software.amazon.smithy.jmespath.ast.Subexpression;

/** Where a part of an expression stands: what it means by the current value, which its names are members of. */
final class Scope implements ExpressionVisitor<Typed> {
    private final Map<Id, Declaration> declarations;
    private final Steps steps;
    private final Typed current;

    Scope(Map<Id, Declaration> declarations, Typed current) {
        this.declarations = declarations;
        this.steps = new Steps(declarations);
        this.current = current;
    }

    /** What keeps an expression from being lowered, as the end of a sentence; visitors declare no exceptions. */
    static final class Obstacle extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String what;

        Obstacle(String what) {
            super(what);
            this.what = what;
        }
    }

    Typed lower(JmespathExpression expression) {
        return expression.accept(this);
    }

    private Scope within(Kind kind) {
        return new Scope(declarations, new Typed(new Current(), kind));
    }

    @Override
    public Typed visitCurrentNode(CurrentExpression expression) {
        return current;
    }

    @Override
    public Typed visitField(FieldExpression expression) {
        return steps.member(current, expression.getName());
    }

    @Override
    public Typed visitIndex(IndexExpression expression) {
        return Steps.element(current, expression.getIndex());
    }

    @Override
    public Typed visitSubexpression(Subexpression expression) {
        Typed left = lower(expression.getLeft());
        if (expression.getRight() instanceof FieldExpression field) {
            return steps.member(left, field.getName());
        }
        if (expression.getRight() instanceof IndexExpression index) {
            return Steps.element(left, index.getIndex());
        }
        Typed body = within(left.kind()).lower(expression.getRight());
        return new Typed(new With(left.expression(), body.expression()), body.kind());
    }

    @Override
    public Typed visitProjection(ProjectionExpression expression) {
        return each(lower(expression.getLeft()), expression);
    }

    @Override
    public Typed visitObjectProjection(ObjectProjectionExpression expression) {
        return each(Steps.values(lower(expression.getLeft())), expression);
    }

    @Override
    public Typed visitFilterProjection(FilterProjectionExpression expression) {
        Typed list = lower(expression.getLeft());
        Typed condition = within(Steps.elements(list)).lower(expression.getComparison());
        return each(new Typed(new Filter(list.expression(), condition.expression()), list.kind()), expression);
    }

    private Typed each(Typed list, BinaryExpression projection) {
        Typed body = within(Steps.elements(list)).lower(projection.getRight());
        return new Typed(new Each(list.expression(), body.expression()), new Kind.Many(body.kind()));
    }

    @Override
    public Typed visitFlatten(FlattenExpression expression) {
        return Steps.flat(lower(expression.getExpression()));
    }

    @Override
    public Typed visitMultiSelectList(MultiSelectListExpression expression) {
        return list(expression.getExpressions().stream().map(this::lower).toList());
    }

    private static Typed list(List<Typed> elements) {
        Kind kind = elements.stream().map(Typed::kind).reduce(Kind::common).orElse(Kind.OTHER);
        return new Typed(new ListOf(elements.stream().map(Typed::expression).toList()), new Kind.Many(kind));
    }

    @Override
    public Typed visitAnd(AndExpression expression) {
        return logic(Connective.AND, expression);
    }

    @Override
    public Typed visitOr(OrExpression expression) {
        return logic(Connective.OR, expression);
    }

    private Typed logic(Connective connective, BinaryExpression expression) {
        Typed left = lower(expression.getLeft());
        Typed right = lower(expression.getRight());
        return new Typed(
                new Logic(connective, left.expression(), right.expression()), Kind.common(left.kind(), right.kind()));
    }

    @Override
    public Typed visitNot(NotExpression expression) {
        return new Typed(new Not(lower(expression.getExpression()).expression()), Kind.TRUTH);
    }

    @Override
    public Typed visitComparator(ComparatorExpression expression) {
        Operator operator = switch (expression.getComparator()) {
            case EQUAL -> Operator.EQUAL;
            case NOT_EQUAL -> Operator.NOT_EQUAL;
            case LESS_THAN -> Operator.LESS;
            case LESS_THAN_EQUAL -> Operator.LESS_OR_EQUAL;
            case GREATER_THAN -> Operator.GREATER;
            case GREATER_THAN_EQUAL -> Operator.GREATER_OR_EQUAL;
        };
        Expression left = lower(expression.getLeft()).expression();
        return new Typed(
                new Comparison(operator, left, lower(expression.getRight()).expression()), Kind.TRUTH);
    }

    @Override
    public Typed visitFunction(FunctionExpression expression) {
        return Functions.call(
                expression.getName(),
                expression.getArguments().stream().map(this::lower).toList());
    }

    @Override
    public Typed visitLiteral(LiteralExpression expression) {
        return Constants.of(expression.getValue());
    }

    @Override
    public Typed visitMultiSelectHash(MultiSelectHashExpression expression) {
        throw new Obstacle("makes an object, which cannot be generated");
    }

    @Override
    public Typed visitSlice(SliceExpression expression) {
        throw new Obstacle("takes a slice of a list, which cannot be generated");
    }

    @Override
    public Typed visitExpressionType(ExpressionTypeExpression expression) {
        throw new Obstacle("hands an expression to a function, which cannot be generated");
    }
}
