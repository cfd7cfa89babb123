package io.smithy4j.json;

/** Unions: objects with one member. Members that are null are none, and so is {@code __type}, which some services add. */
final class JsonUnions {
    private JsonUnions() {}

    /** Begins the object and goes to its first member. */
    static int begin(JsonReader in, JsonTokens tokens, JsonMembers members) {
        in.beginObject();
        int member = next(in, tokens, members);
        if (member == JsonMembers.END) {
            throw tokens.failure("expected one member of a union, found none");
        }
        return member;
    }

    /** Ends the object, which must have no further member. */
    static void end(JsonReader in, JsonTokens tokens, JsonMembers members) {
        if (!tokens.endsAtOnce() && next(in, tokens, members) != JsonMembers.END) {
            throw tokens.failure("expected one member of a union, found several");
        }
    }

    private static int next(JsonReader in, JsonTokens tokens, JsonMembers members) {
        int member = in.nextMember(members);
        while (member == JsonMembers.UNKNOWN && "__type".equals(tokens.level.name(tokens.body))) {
            in.skipValue();
            member = in.nextMember(members);
        }
        return member;
    }
}
