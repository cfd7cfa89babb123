package io.smithy4j.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Header fields in the order in which they were added. Names are compared without regard to case; a name may have several
 * values. Immutable. {@link #toString} hides the values of fields that carry credentials: those that always do, and those that a
 * builder was told of.
 */
public final class HttpHeaders {
    private static final Set<String> SECRET =
            Set.of("authorization", "proxy-authorization", "x-amz-security-token", "x-api-key", "cookie", "set-cookie");

    private static final HttpHeaders EMPTY = new HttpHeaders(new String[0], 0, Set.of());

    /** Names and values in turn, as many as {@link #length} says. Nobody writes to it any more. */
    private final String[] fields;

    private final int length;

    private final Set<String> hidden;

    private HttpHeaders(String[] fields, int length, Set<String> hidden) {
        this.fields = fields;
        this.length = length;
        this.hidden = hidden;
    }

    public static HttpHeaders empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Whether fields of this name carry credentials, so that their values must not be shown. */
    public static boolean isSecret(String name) {
        return SECRET.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The first value of {@code name}; null if there is none. */
    public @Nullable String first(String name) {
        for (int i = 0; i < length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                return fields[i + 1];
            }
        }
        return null;
    }

    /** All values of {@code name}, one an added field: a comma separated value is not split. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                values.add(fields[i + 1]);
            }
        }
        return List.copyOf(values);
    }

    /** Hands each field to {@code action} as name and value; a name with several values comes several times. */
    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < length; i += 2) {
            action.accept(fields[i], fields[i + 1]);
        }
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HttpHeaders headers
                && Arrays.equals(fields, 0, length, headers.fields, 0, headers.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + fields[i].hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        StringJoiner shown = new StringJoiner(", ", "[", "]");
        forEach((name, value) -> shown.add(name + ": " + (isHidden(name) ? "(hidden)" : value)));
        return shown.toString();
    }

    /** As {@link #isSecret}, and whether a builder was told that they do. What prints headers asks this. */
    public boolean isHidden(String name) {
        return isSecret(name) || hidden.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Builds {@link HttpHeaders}. Refuses what could end a header line early. */
    public static final class Builder {
        // Most messages have no more, and a request that is signed gets as many again.
        private static final int USUAL = 2 * 4;

        private String[] fields;

        private int length;

        private Set<String> hidden;

        /** What has the same array, so that it must be copied before it changes; null if nobody has it. */
        private @Nullable HttpHeaders same;

        private Builder() {
            this(EMPTY);
        }

        private Builder(HttpHeaders from) {
            this.fields = from.fields;
            this.length = from.length;
            this.hidden = from.hidden;
            this.same = from;
        }

        /**
         * Adds a field beside those that have the same name.
         *
         * @throws IllegalArgumentException if {@code name} is not a token, or {@code value} has a control character or one
         *     above U+00FF; the message has the name and never the value
         */
        public Builder add(String name, String value) {
            HeaderSyntax.checkName(name);
            HeaderSyntax.checkValue(name, value);
            if (same != null || length == fields.length) {
                own(Math.max(USUAL, length == fields.length ? 2 * length : fields.length));
            }
            fields[length++] = name;
            fields[length++] = value;
            return this;
        }

        /** As {@link #add}, in place of all fields that have the same name. */
        public Builder set(String name, String value) {
            remove(name);
            return add(name, value);
        }

        public Builder remove(String name) {
            int at = 0;
            while (at < length && !fields[at].equalsIgnoreCase(name)) {
                at += 2;
            }
            if (at < length) {
                if (same != null) {
                    own(fields.length);
                }
                removeFrom(at, name);
            }
            return this;
        }

        private void removeFrom(int first, String name) {
            int kept = first;
            for (int at = first; at < length; at += 2) {
                if (!fields[at].equalsIgnoreCase(name)) {
                    fields[kept++] = fields[at];
                    fields[kept++] = fields[at + 1];
                }
            }
            length = kept;
        }

        private void own(int room) {
            fields = Arrays.copyOf(fields, room);
            same = null;
        }

        /** Marks the values of a name as credentials, those that are added later, too. */
        public Builder hide(String name) {
            Set<String> more = new HashSet<>(hidden);
            more.add(name.toLowerCase(Locale.ROOT));
            hidden = Set.copyOf(more);
            own(fields.length);
            return this;
        }

        public HttpHeaders build() {
            HttpHeaders built = same;
            if (built == null) {
                built = new HttpHeaders(fields, length, hidden);
                same = built;
            }
            return built;
        }
    }
}
