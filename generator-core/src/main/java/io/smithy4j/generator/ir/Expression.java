package io.smithy4j.generator.ir;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JMESPath expression whose names are resolved: each step says which member of which structure it takes. Whatever is null, or not
 * there, gives null.
 */
public sealed interface Expression {
    /** The input of the operation. */
    record Input() implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.input(this);
        }
    }

    /** The output of the operation. */
    record Output() implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.output(this);
        }
    }

    /** What the {@link With}, {@link Each} or {@link Filter} around it looks at. */
    record Current() implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.current(this);
        }
    }

    /** A member of a structure. */
    record MemberOf(Expression of, Id structure, String member) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.member(this);
        }
    }

    /** The value that an enum has on the wire. */
    record ValueOf(Expression of, Id enumeration) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.value(this);
        }
    }

    /** The entry of a map. */
    record Entry(Expression map, String key) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entry(this);
        }
    }

    /** An element of a list; negative indices count from the end. */
    record Element(Expression list, int index) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.element(this);
        }
    }

    /** {@code body} with the value as the current one. */
    record With(Expression value, Expression body) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.with(this);
        }
    }

    /** {@code body} for each element as the current one, as a list. */
    record Each(Expression list, Expression body) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.each(this);
        }
    }

    /** The elements for which the condition holds. */
    record Filter(Expression list, Expression condition) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.filter(this);
        }
    }

    /** The elements of the lists in a list. */
    record Flat(Expression lists) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flat(this);
        }
    }

    /** The values of a map. */
    record Values(Expression map) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.values(this);
        }
    }

    /** A list of these. */
    record ListOf(List<Expression> elements) implements Expression {
        public ListOf {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** The result is one of the operands, as JMESPath has it. */
    record Logic(Connective connective, Expression left, Expression right) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.logic(this);
        }
    }

    enum Connective {
        AND,
        OR
    }

    record Not(Expression of) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** A comparison; those of order hold for numbers only. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comparison(this);
        }
    }

    enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /** The functions that can be emitted. */
    enum Function {
        ABS,
        CEIL,
        CONTAINS,
        ENDS_WITH,
        FLOOR,
        JOIN,
        KEYS,
        LENGTH,
        NOT_NULL,
        REVERSE,
        STARTS_WITH,
        SUM
    }

    record Text(String value) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    record Decimal(BigDecimal value) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** True, false or null. */
    record Constant(@Nullable Boolean value) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** One method a kind. */
    interface Cases<R> {
        R input(Input input);

        R output(Output output);

        R current(Current current);

        R member(MemberOf member);

        R value(ValueOf value);

        R entry(Entry entry);

        R element(Element element);

        R with(With with);

        R each(Each each);

        R filter(Filter filter);

        R flat(Flat flat);

        R values(Values values);

        R list(ListOf list);

        R logic(Logic logic);

        R not(Not not);

        R comparison(Comparison comparison);

        R call(Call call);

        R text(Text text);

        R number(Decimal number);

        R constant(Constant constant);
    }

    <R> R match(Cases<R> cases);
}
