package io.smithy4j.generator.ir;

/** The type of a value, as the place that holds it refers to it. */
public sealed interface TypeRef {
    /** A simple type that needs no declaration. */
    record Basic(BasicKind kind) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.basic(this);
        }
    }

    /** A moment; the format is the one that the model fixes, if it does. */
    record Timestamp(TimestampFormat format) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timestamp(this);
        }
    }

    /** A value of any shape. */
    record Document() implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.document(this);
        }
    }

    /** Bytes that are read or written as they travel, and never held as a whole: a blob with the {@code streaming} trait. */
    record Stream(boolean requiresLength) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stream(this);
        }
    }

    /** No value at all: of a member of a union whose name says everything. */
    record Unit() implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unit(this);
        }
    }

    /** A list. Sparse lists hold nulls. */
    record ListOf(Id id, Slot element, boolean sparse) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** A map from strings or enums. Sparse maps hold null values. */
    record MapOf(Id id, Slot key, Slot value, boolean sparse) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /** A structure or error of {@link ServiceModel#declarations()}. */
    record StructureRef(Id id) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.structure(this);
        }
    }

    /** A union of {@link ServiceModel#declarations()}. */
    record UnionRef(Id id) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /** An enum of {@link ServiceModel#declarations()}. */
    record EnumRef(Id id) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /** An enum of integers of {@link ServiceModel#declarations()}. */
    record IntEnumRef(Id id) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.intEnumeration(this);
        }
    }

    /** Java 17 has no pattern switch: one method a kind, so that a new kind shows every place that must know it. */
    interface Cases<R> {
        R basic(Basic type);

        R timestamp(Timestamp type);

        R document(Document type);

        R stream(Stream type);

        R unit(Unit type);

        R list(ListOf type);

        R map(MapOf type);

        R structure(StructureRef type);

        R union(UnionRef type);

        R enumeration(EnumRef type);

        R intEnumeration(IntEnumRef type);
    }

    <R> R match(Cases<R> cases);
}
