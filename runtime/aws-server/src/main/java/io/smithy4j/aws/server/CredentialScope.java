package io.smithy4j.aws.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** What a signing key is good for: one day, region and service. */
record CredentialScope(String day, String region, String service) {
    static final String FORM = "Credential must have exactly 5 slash-delimited elements, as in "
            + "keyid/date/region/service/aws4_request.";

    private static final String END = "aws4_request";

    /** @throws Refusal if the text is not in the form of a scope */
    static CredentialScope of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 4 || !parts[3].equals(END)) {
            throw Refusal.malformed(FORM);
        }
        return new CredentialScope(parts[0], parts[1], parts[2]);
    }

    /** The signature of a text, in lower case hexadecimal digits. */
    String signature(String secret, String text) {
        byte[] ofDay = Hashes.hmac(("AWS4" + secret).getBytes(UTF_8), day);
        byte[] ofRegion = Hashes.hmac(ofDay, region);
        byte[] ofService = Hashes.hmac(ofRegion, service);
        byte[] key = Hashes.hmac(ofService, END);
        return HexFormat.of().formatHex(Hashes.hmac(key, text));
    }

    @Override
    public String toString() {
        return day + "/" + region + "/" + service + "/" + END;
    }
}
