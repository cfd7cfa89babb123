package io.smithy4j.generator.ir;

import java.util.List;
import java.util.Optional;

/** Something of the model that becomes a Java type of its own. */
public sealed interface Declaration {
    Id id();

    Origin origin();

    Docs docs();

    /** Something with members. */
    sealed interface WithMembers extends Declaration {
        List<Member> members();

        /** The member of that name. */
        default Optional<Member> member(String name) {
            return members().stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst();
        }
    }

    /**
     * A structure.
     *
     * @param isUnit made for an operation whose input or output the model leaves out
     */
    record StructureDeclaration(Id id, Origin origin, Docs docs, List<Member> members, boolean isUnit)
            implements WithMembers {
        public StructureDeclaration {
            members = List.copyOf(members);
        }

        /** A structure of the model. */
        public StructureDeclaration(Id id, Origin origin, Docs docs, List<Member> members) {
            this(id, origin, docs, members, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.structure(this);
        }
    }

    /**
     * A structure with the {@code error} trait.
     *
     * @param httpStatus of {@code httpError}; without it 400 for the client's fault and 500 for the server's
     * @param bindings where members travel in HTTP, for protocols that bind them
     * @param retry whether the call may be made again
     */
    record ErrorDeclaration(
            Id id,
            Origin origin,
            Docs docs,
            List<Member> members,
            Fault fault,
            int httpStatus,
            List<Binding> bindings,
            Retry retry)
            implements WithMembers {
        public ErrorDeclaration {
            members = List.copyOf(members);
            bindings = List.copyOf(bindings);
        }

        /** An error without HTTP bindings, of which nothing is said about retries. */
        public ErrorDeclaration(Id id, Origin origin, Docs docs, List<Member> members, Fault fault, int httpStatus) {
            this(id, origin, docs, members, fault, httpStatus, List.of(), Retry.UNSAID);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.error(this);
        }
    }

    /**
     * A union, open: a client keeps a member that the model does not know. Its members are always present where they stand.
     */
    record UnionDeclaration(Id id, Origin origin, Docs docs, List<Member> members) implements WithMembers {
        public UnionDeclaration {
            members = List.copyOf(members);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /** An enum of strings, open: it may be sent values that the model does not know. */
    record EnumDeclaration(Id id, Origin origin, Docs docs, List<EnumValue> values) implements Declaration {
        public EnumDeclaration {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * A member of an enum.
     *
     * @param internal accepted, but not told to callers: Smithy 2.0, {@code internal} trait
     */
    record EnumValue(String name, Docs docs, String value, boolean internal) {
        /** A value for all callers. */
        public EnumValue(String name, Docs docs, String value) {
            this(name, docs, value, false);
        }
    }

    /** An enum of integers, open as {@link EnumDeclaration} is. */
    record IntEnumDeclaration(Id id, Origin origin, Docs docs, List<IntEnumValue> values) implements Declaration {
        public IntEnumDeclaration {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.intEnumeration(this);
        }
    }

    /** A member of an enum of integers; for {@code internal} see {@link EnumValue}. */
    record IntEnumValue(String name, Docs docs, int value, boolean internal) {}

    /** Who is to blame for an error: Smithy 2.0, {@code error} trait. */
    enum Fault {
        CLIENT,
        SERVER
    }

    /** What an error says about calling again: Smithy 2.0, {@code retryable} trait. */
    enum Retry {
        UNSAID,
        YES,
        THROTTLED
    }

    /** One method a kind: the compiler names the places that a new kind must reach. */
    interface Cases<R> {
        R structure(StructureDeclaration declaration);

        R error(ErrorDeclaration declaration);

        R union(UnionDeclaration declaration);

        R enumeration(EnumDeclaration declaration);

        R intEnumeration(IntEnumDeclaration declaration);
    }

    <R> R match(Cases<R> cases);
}
