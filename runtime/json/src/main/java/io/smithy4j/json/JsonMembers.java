package io.smithy4j.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The member names of one structure on the wire. A member is known to the codec by its position among them. */
public final class JsonMembers {
    /** What {@link JsonReader#nextMember} answers when the object has ended. */
    public static final int END = -1;

    /** What {@link JsonReader#nextMember} answers for a name that is not among these. */
    public static final int UNKNOWN = -2;

    private final String[] names;

    /** Each name as it begins a member, in quotes and with a colon; zeros fill its last word. */
    private final byte[][] encoded;

    /** How many bytes each is long without the zeros. */
    private final int[] lengths;

    private final NameTable table;

    private JsonMembers(String[] names) {
        this.names = names;
        this.encoded = new byte[names.length][];
        this.lengths = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            byte[] name = EncodedText.name(names[i]);
            lengths[i] = name.length;
            encoded[i] = ByteWords.filled(name);
        }
        this.table = new NameTable(names);
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

    String name(int index) {
        return names[index];
    }

    byte[] encoded(int index) {
        return encoded[index];
    }

    int length(int index) {
        return lengths[index];
    }

    /** Whether the member of this index begins at {@code at} in the spelling without blanks; such an index may not exist. */
    boolean begins(int index, byte[] body, int at) {
        return index < encoded.length && ByteWords.areSame(body, at, encoded[index], 0, lengths[index]);
    }

    /** The index of the name that these bytes spell without escapes, or {@link #UNKNOWN}. */
    int indexOf(byte[] body, int from, int to) {
        return table.indexOf(body, from, to);
    }

    int indexOf(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return table.indexOf(bytes, 0, bytes.length);
    }
}
