package io.smithy4j.generator.ir;

/**
 * A member of a structure.
 *
 * @param name as in the model; also its name in messages and paths
 * @param required marked {@code required}: a server rejects input without it, even where {@code presence} lets Java hold null
 * @param sensitive it, its target, or what its target contains outside of structures is {@code sensitive}
 * @param jsonName its name in JSON, where the protocol honours {@code jsonName}
 */
public record Member(
        String name,
        Origin origin,
        Docs docs,
        Slot slot,
        Presence presence,
        boolean required,
        boolean sensitive,
        String jsonName) {
    /** A member that has one name everywhere. */
    public Member(
            String name, Origin origin, Docs docs, Slot slot, Presence presence, boolean required, boolean sensitive) {
        this(name, origin, docs, slot, presence, required, sensitive, name);
    }

    public TypeRef type() {
        return slot.type();
    }
}
