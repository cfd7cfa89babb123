package io.smithy4j.generator.ir;

/**
 * A member of a structure or union.
 *
 * @param name as in the model; also its name in messages and paths
 * @param required marked {@code required}: a server rejects input without it, even where {@code presence} lets Java hold null
 * @param sensitive it, its target, or what its target contains outside of structures is {@code sensitive}
 * @param idempotencyToken a client fills it if the caller does not: Smithy 2.0, {@code idempotencyToken} trait
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
        boolean idempotencyToken,
        String jsonName) {
    /** A member that only the caller fills, and that has one name everywhere. */
    public Member(
            String name, Origin origin, Docs docs, Slot slot, Presence presence, boolean required, boolean sensitive) {
        this(name, origin, docs, slot, presence, required, sensitive, false, name);
    }

    /** Of the name alone: a member is a key where code is emitted, and its documentation, constraints and types are long to hash. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public TypeRef type() {
        return slot.type();
    }
}
