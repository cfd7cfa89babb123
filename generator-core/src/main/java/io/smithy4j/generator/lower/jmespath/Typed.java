package io.smithy4j.generator.lower.jmespath;

import io.smithy4j.generator.ir.Expression;
import io.smithy4j.generator.ir.Expression.Current;
import io.smithy4j.generator.ir.Expression.Each;
import io.smithy4j.generator.ir.Expression.ValueOf;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.TypeRef;

/** An expression and what it gives. */
record Typed(Expression expression, Kind kind) {
    /** The expression as one for a value of the type; enums become what they are on the wire, which JMESPath looks at. */
    static Typed of(Expression expression, TypeRef type) {
        return type.match(new ByType(expression));
    }

    private record ByType(Expression expression) implements TypeRef.Cases<Typed> {
        @Override
        public Typed basic(TypeRef.Basic type) {
            return new Typed(
                    expression,
                    switch (type.kind()) {
                        case STRING -> Kind.TEXT;
                        case BOOLEAN -> Kind.TRUTH;
                        case BLOB -> Kind.OTHER;
                        default -> Kind.NUMBER;
                    });
        }

        @Override
        public Typed timestamp(TypeRef.Timestamp type) {
            return new Typed(expression, Kind.OTHER);
        }

        @Override
        public Typed document(TypeRef.Document type) {
            return new Typed(expression, Kind.OTHER);
        }

        @Override
        public Typed stream(TypeRef.Stream type) {
            return new Typed(expression, Kind.OTHER);
        }

        @Override
        public Typed unit(TypeRef.Unit type) {
            return new Typed(expression, Kind.OTHER);
        }

        @Override
        public Typed list(TypeRef.ListOf type) {
            Typed element = of(new Current(), type.element().type());
            Expression list =
                    element.expression() instanceof Current ? expression : new Each(expression, element.expression());
            return new Typed(list, new Kind.Many(element.kind()));
        }

        @Override
        public Typed map(TypeRef.MapOf type) {
            return new Typed(expression, new Kind.Dictionary(type));
        }

        @Override
        public Typed structure(TypeRef.StructureRef type) {
            return new Typed(expression, new Kind.Structure(type.id()));
        }

        @Override
        public Typed union(TypeRef.UnionRef type) {
            return new Typed(expression, Kind.OTHER);
        }

        @Override
        public Typed enumeration(TypeRef.EnumRef type) {
            return new Typed(valueOf(type.id()), Kind.TEXT);
        }

        @Override
        public Typed intEnumeration(TypeRef.IntEnumRef type) {
            return new Typed(valueOf(type.id()), Kind.NUMBER);
        }

        private Expression valueOf(Id enumeration) {
            return new ValueOf(expression, enumeration);
        }
    }
}
