package io.smithy4j.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The member names of one structure on the wire. A member is known to the codec by its position among them. */
public final class JsonMembers {
    /** What {@link JsonReader#nextMember} answers when the object has ended. */
    public static final int END = -1;

    /** What {@link JsonReader#nextMember} answers for a name that is not among these. */
    public static final int UNKNOWN = -2;

    private final String[] names;

    private final SerializableString[] encoded;

    private final Map<String, Integer> indices;

    private JsonMembers(String[] names) {
        this.names = names;
        this.encoded = new SerializableString[names.length];
        this.indices = new HashMap<>(names.length * 2);
        for (int i = 0; i < names.length; i++) {
            encoded[i] = new SerializedString(JsonStrings.wellFormed(names[i]));
            if (indices.put(names[i], i) != null) {
                throw new IllegalArgumentException("two members have the name " + names[i]);
            }
        }
    }

    /**
     * The names in the order in which the codec counts them, best the one in which most senders write them.
     *
     * @throws IllegalArgumentException if a name comes twice
     */
    public static JsonMembers of(String... names) {
        return new JsonMembers(names.clone());
    }

    /**
     * As {@link #of}, for more names than one expression can list.
     *
     * @throws IllegalArgumentException if a name comes twice
     */
    @SafeVarargs
    public static JsonMembers ofParts(List<String>... parts) {
        List<String> names = new ArrayList<>();
        for (List<String> part : parts) {
            names.addAll(part);
        }
        return new JsonMembers(names.toArray(String[]::new));
    }

    /** The position of {@code name}, or {@link #UNKNOWN}; quickest if it is {@code expected}. */
    int indexOf(String name, int expected) {
        if (expected < names.length && names[expected].equals(name)) {
            return expected;
        }
        Integer index = indices.get(name);
        return index == null ? UNKNOWN : index;
    }

    SerializableString encoded(int index) {
        return encoded[index];
    }
}
