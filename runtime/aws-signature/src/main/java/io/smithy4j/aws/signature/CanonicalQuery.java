package io.smithy4j.aws.signature;

import io.smithy4j.http.PercentEncoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query as it is signed: its parameters in one form of percent-encoding, however they came, sorted by name and value. */
final class CanonicalQuery {
    private CanonicalQuery() {}

    /** @throws io.smithy4j.core.DecodeException if it is not percent-encoded UTF-8 */
    static void write(@Nullable String raw, SignatureText text) {
        if (raw == null || raw.isEmpty()) {
            return;
        }
        String between = "";
        for (Parameter parameter : parameters(raw)) {
            text.add(between).add(parameter.name).add('=').add(parameter.value);
            between = "&";
        }
    }

    static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    private static List<Parameter> parameters(String raw) {
        List<Parameter> parameters = new ArrayList<>();
        int end;
        for (int from = 0; from < raw.length(); from = end + 1) {
            int next = raw.indexOf('&', from);
            end = next < 0 ? raw.length() : next;
            if (end > from) {
                parameters.add(Parameter.of(raw.substring(from, end)));
            }
        }
        Collections.sort(parameters);
        return parameters;
    }

    private record Parameter(String name, String value) implements Comparable<Parameter> {
        static Parameter of(String raw) {
            int equals = raw.indexOf('=');
            return equals < 0
                    ? new Parameter(again(raw), "")
                    : new Parameter(again(raw.substring(0, equals)), again(raw.substring(equals + 1)));
        }

        private static String again(String raw) {
            for (int i = 0; i < raw.length(); i++) {
                if (!isUnreserved(raw.charAt(i))) {
                    return PercentEncoding.encode(PercentEncoding.decode("", raw));
                }
            }
            return raw;
        }

        @Override
        public int compareTo(Parameter other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : value.compareTo(other.value);
        }
    }
}
