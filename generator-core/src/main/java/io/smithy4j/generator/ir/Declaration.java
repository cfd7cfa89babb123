package io.smithy4j.generator.ir;

import java.util.List;

/** Something of the model that becomes a Java type of its own. */
public sealed interface Declaration {
    Id id();

    Origin origin();

    Docs docs();

    /** Something with members. */
    sealed interface WithMembers extends Declaration {
        List<Member> members();
    }

    record StructureDeclaration(Id id, Origin origin, Docs docs, List<Member> members) implements WithMembers {
        public StructureDeclaration {
            members = List.copyOf(members);
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
     */
    record ErrorDeclaration(
            Id id, Origin origin, Docs docs, List<Member> members, Fault fault, int httpStatus, List<Binding> bindings)
            implements WithMembers {
        public ErrorDeclaration {
            members = List.copyOf(members);
            bindings = List.copyOf(bindings);
        }

        /** An error without HTTP bindings. */
        public ErrorDeclaration(Id id, Origin origin, Docs docs, List<Member> members, Fault fault, int httpStatus) {
            this(id, origin, docs, members, fault, httpStatus, List.of());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.error(this);
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

    /** A member of an enum. */
    record EnumValue(String name, Docs docs, String value) {}

    /** Who is to blame for an error: Smithy 2.0, {@code error} trait. */
    enum Fault {
        CLIENT,
        SERVER
    }

    /** One method a kind: the compiler names the places that a new kind must reach. */
    interface Cases<R> {
        R structure(StructureDeclaration declaration);

        R error(ErrorDeclaration declaration);

        R enumeration(EnumDeclaration declaration);
    }

    <R> R match(Cases<R> cases);
}
