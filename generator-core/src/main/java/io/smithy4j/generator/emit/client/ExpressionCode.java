package io.smithy4j.generator.emit.client;

import com.palantir.javapoet.CodeBlock;
import io.smithy4j.generator.emit.EmitContext;
import io.smithy4j.generator.emit.support.Literals;
import io.smithy4j.generator.ir.Expression;
import io.smithy4j.generator.javatype.RuntimeTypes;
import java.math.BigDecimal;
import java.util.List;

// Emits, for the expression Reservations[?Kind=='own'].State with the members of these names:
//   JmesPath.each(JmesPath.filtered(output.reservations(), it -> JmesPath.isEqual(it.kind(), "own")), it -> it.state())
final class ExpressionCode implements Expression.Cases<CodeBlock> {
    private final EmitContext context;

    /** How many lambdas stand around the expression. */
    private final int depth;

    ExpressionCode(EmitContext context) {
        this(context, 0);
    }

    private ExpressionCode(EmitContext context, int depth) {
        this.context = context;
        this.depth = depth;
    }

    CodeBlock of(Expression expression) {
        return expression.match(this);
    }

    /** The expression as a Java condition. */
    CodeBlock condition(Expression expression) {
        return isCondition(expression) ? of(expression) : call("isTrue", of(expression));
    }

    /** Whether the expression is never null, and a boolean in Java as it is. */
    static boolean isCondition(Expression expression) {
        return expression instanceof Expression.Not
                || (expression instanceof Expression.Comparison comparison && isEquality(comparison));
    }

    private static boolean isEquality(Expression.Comparison comparison) {
        return comparison.operator() == Expression.Operator.EQUAL
                || comparison.operator() == Expression.Operator.NOT_EQUAL;
    }

    private static CodeBlock call(String method, CodeBlock... arguments) {
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.JMES_PATH, method, CodeBlock.join(List.of(arguments), ", "));
    }

    private String parameter() {
        return depth == 0 ? "it" : "it" + (depth + 1);
    }

    private CodeBlock lambda(Expression body) {
        return CodeBlock.of("$L -> $L", parameter(), new ExpressionCode(context, depth + 1).of(body));
    }

    @Override
    public CodeBlock input(Expression.Input input) {
        return CodeBlock.of("input");
    }

    @Override
    public CodeBlock output(Expression.Output output) {
        return CodeBlock.of("output");
    }

    @Override
    public CodeBlock current(Expression.Current current) {
        return CodeBlock.of("$L", new ExpressionCode(context, depth - 1).parameter());
    }

    @Override
    public CodeBlock member(Expression.MemberOf member) {
        String accessor = context.names().member(member.structure(), member.member());
        return isPresent(member.of())
                ? CodeBlock.of("$L.$N()", of(member.of()), accessor)
                : call(
                        "get",
                        of(member.of()),
                        CodeBlock.of("$T::$N", context.types().declared(member.structure()), accessor));
    }

    @Override
    public CodeBlock value(Expression.ValueOf value) {
        return isPresent(value.of())
                ? CodeBlock.of("$L.value()", of(value.of()))
                : call(
                        "get",
                        of(value.of()),
                        CodeBlock.of("$T::value", context.types().declared(value.enumeration())));
    }

    /** Whether the expression is a variable that is never null. */
    private static boolean isPresent(Expression expression) {
        return expression instanceof Expression.Input
                || expression instanceof Expression.Output
                || expression instanceof Expression.Current;
    }

    @Override
    public CodeBlock entry(Expression.Entry entry) {
        return call("at", of(entry.map()), Literals.string(entry.key()));
    }

    @Override
    public CodeBlock element(Expression.Element element) {
        return call("at", of(element.list()), CodeBlock.of("$L", element.index()));
    }

    @Override
    public CodeBlock with(Expression.With with) {
        return call("get", of(with.value()), lambda(with.body()));
    }

    @Override
    public CodeBlock each(Expression.Each each) {
        return call("each", of(each.list()), lambda(each.body()));
    }

    @Override
    public CodeBlock filter(Expression.Filter filter) {
        CodeBlock condition = new ExpressionCode(context, depth + 1).condition(filter.condition());
        return call("filtered", of(filter.list()), CodeBlock.of("$L -> $L", parameter(), condition));
    }

    @Override
    public CodeBlock flat(Expression.Flat flat) {
        return call("flattened", of(flat.lists()));
    }

    @Override
    public CodeBlock values(Expression.Values values) {
        return call("values", of(values.map()));
    }

    @Override
    public CodeBlock list(Expression.ListOf list) {
        return call("list", all(list.elements()));
    }

    private CodeBlock[] all(List<Expression> expressions) {
        return expressions.stream().map(this::of).toArray(CodeBlock[]::new);
    }

    @Override
    public CodeBlock logic(Expression.Logic logic) {
        String method = logic.connective() == Expression.Connective.AND ? "and" : "or";
        return call(method, of(logic.left()), of(logic.right()));
    }

    @Override
    public CodeBlock not(Expression.Not not) {
        return CodeBlock.of("!$L", condition(not.of()));
    }

    @Override
    public CodeBlock comparison(Expression.Comparison comparison) {
        CodeBlock left = of(comparison.left());
        CodeBlock right = of(comparison.right());
        return switch (comparison.operator()) {
            case EQUAL -> call("isEqual", left, right);
            case NOT_EQUAL -> CodeBlock.of("!$L", call("isEqual", left, right));
            case LESS -> call("isLess", left, right);
            case GREATER -> call("isLess", right, left);
            case LESS_OR_EQUAL -> call("isAtMost", left, right);
            case GREATER_OR_EQUAL -> call("isAtMost", right, left);
        };
    }

    @Override
    public CodeBlock call(Expression.Call call) {
        String method = switch (call.function()) {
            case ABS -> "abs";
            case CEIL -> "ceil";
            case CONTAINS -> "contains";
            case ENDS_WITH -> "endsWith";
            case FLOOR -> "floor";
            case JOIN -> "join";
            case KEYS -> "keys";
            case LENGTH -> "length";
            case NOT_NULL -> "notNull";
            case REVERSE -> "reverse";
            case STARTS_WITH -> "startsWith";
            case SUM -> "sum";
        };
        CodeBlock arguments =
                CodeBlock.join(call.arguments().stream().map(this::of).toList(), ", ");
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.JMES_FUNCTIONS, method, arguments);
    }

    @Override
    public CodeBlock text(Expression.Text text) {
        return Literals.string(text.value());
    }

    @Override
    public CodeBlock number(Expression.Decimal number) {
        BigDecimal value = number.value();
        boolean isInt = value.scale() == 0 && value.toBigInteger().bitLength() < Integer.SIZE;
        return isInt
                ? CodeBlock.of("$L", value.toPlainString())
                : CodeBlock.of("new $T($L)", BigDecimal.class, Literals.string(value.toString()));
    }

    @Override
    public CodeBlock constant(Expression.Constant constant) {
        return CodeBlock.of("$L", String.valueOf(constant.value()));
    }
}
