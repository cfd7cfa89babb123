package io.smithy4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Header fields in the order in which they were added. Names are compared without regard to case; a name may have several
 * values. Immutable. {@link #toString} hides the values of fields that carry credentials.
 */
public final class HttpHeaders {
    private static final Set<String> SECRET =
            Set.of("authorization", "proxy-authorization", "x-amz-security-token", "cookie", "set-cookie");

    private static final HttpHeaders EMPTY = new HttpHeaders(List.of());

    private final List<Field> fields;

    private HttpHeaders(List<Field> fields) {
        this.fields = fields;
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
        for (Field field : fields) {
            if (field.name.equalsIgnoreCase(name)) {
                return field.value;
            }
        }
        return null;
    }

    /** All values of {@code name}, one an added field: a comma separated value is not split. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name.equalsIgnoreCase(name)) {
                values.add(field.value);
            }
        }
        return List.copyOf(values);
    }

    /** Hands each field to {@code action} as name and value; a name with several values comes several times. */
    public void forEach(BiConsumer<String, String> action) {
        for (Field field : fields) {
            action.accept(field.name, field.value);
        }
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.fields.addAll(fields);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HttpHeaders headers && fields.equals(headers.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }

    private record Field(String name, String value) {
        @Override
        public String toString() {
            return name + ": " + (isSecret(name) ? "(hidden)" : value);
        }
    }

    /** Builds {@link HttpHeaders}. Refuses what could end a header line early. */
    public static final class Builder {
        private final List<Field> fields = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a field beside those that have the same name.
         *
         * @throws IllegalArgumentException if {@code name} is not a token, or {@code value} has a control character or one
         *     above U+00FF; the message has the name and never the value
         */
        public Builder add(String name, String value) {
            HeaderSyntax.checkName(name);
            HeaderSyntax.checkValue(name, value);
            fields.add(new Field(name, value));
            return this;
        }

        /** As {@link #add}, in place of all fields that have the same name. */
        public Builder set(String name, String value) {
            remove(name);
            return add(name, value);
        }

        public Builder remove(String name) {
            fields.removeIf(field -> field.name.equalsIgnoreCase(name));
            return this;
        }

        public HttpHeaders build() {
            return fields.isEmpty() ? EMPTY : new HttpHeaders(List.copyOf(fields));
        }
    }
}
