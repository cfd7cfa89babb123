package io.smithy4j.aws.server;

import io.smithy4j.aws.signature.CredentialScope;
import io.smithy4j.aws.signature.SigV4Words;
import io.smithy4j.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The header of a signed request, read.
 *
 * @param signedHeaders in lower case, sorted, each once
 */
record Authorization(CredentialScope scope, String accessKeyId, List<String> signedHeaders, String signature) {
    private static final String FORM = "Credential must have exactly 5 slash-delimited elements, as in "
            + "keyid/date/region/service/aws4_request.";

    private static final int PARTS = 5;

    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{64}");

    private static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9a-z-]+");

    Authorization {
        signedHeaders = List.copyOf(signedHeaders);
    }

    /** @throws Refusal if there is none, or it is not in the form of the algorithm */
    static Authorization of(HttpHeaders headers) {
        List<String> values = headers.all("Authorization");
        if (values.isEmpty()) {
            throw new Refusal(SigV4Reason.NOT_SIGNED, "Missing Authentication Token");
        }
        String value = values.get(0);
        if (values.size() > 1 || !value.startsWith(SigV4Words.ALGORITHM + " ")) {
            throw Refusal.malformed("Authorization header requires one signature with " + SigV4Words.ALGORITHM + ".");
        }
        Map<String, String> parameters = parameters(value.substring(SigV4Words.ALGORITHM.length() + 1));
        String credential = parameters.get("Credential");
        String signed = parameters.get("SignedHeaders");
        String signature = parameters.get("Signature");
        if (credential == null || signed == null || signature == null || parameters.size() != 3) {
            throw Refusal.malformed(
                    "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.");
        }
        if (!SIGNATURE.matcher(signature).matches()) {
            throw Refusal.malformed("The signature must be 64 hexadecimal digits in lower case.");
        }
        String[] parts = credential.split("/", -1);
        if (parts.length != PARTS || parts[0].isEmpty() || !parts[PARTS - 1].equals(CredentialScope.END)) {
            throw Refusal.malformed(FORM);
        }
        return new Authorization(new CredentialScope(parts[1], parts[2], parts[3]), parts[0], names(signed), signature);
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : text.split(",", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? "" : parameter.substring(0, equals).strip();
            if (parameters.put(name, parameter.substring(equals + 1).strip()) != null) {
                throw Refusal.malformed("A parameter of the Authorization header is there twice.");
            }
        }
        return parameters;
    }

    private static List<String> names(String text) {
        List<String> names = List.of(text.split(";", -1));
        boolean isSorted = List.copyOf(new TreeSet<>(names)).equals(names);
        if (!isSorted || !names.stream().allMatch(name -> HEADER.matcher(name).matches())) {
            throw Refusal.malformed("SignedHeaders must be names of headers in lower case, sorted, each once.");
        }
        return names;
    }
}
