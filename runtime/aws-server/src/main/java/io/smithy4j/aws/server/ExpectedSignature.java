package io.smithy4j.aws.server;

import io.smithy4j.aws.signature.SignedHeaders;
import io.smithy4j.aws.signature.Worksheet;
import io.smithy4j.core.DecodeException;
import io.smithy4j.http.HttpRequest;
import java.util.List;

/** The signature that a request should have: made again, for the time that it tells and over the headers that it lists. */
record ExpectedSignature(Authorization authorization, SigningTime time) {
    /** @throws Refusal if a signed header is missing, or the query is not percent-encoded */
    String of(HttpRequest request, String payloadHash, String secret) {
        Worksheet sheet = Worksheet.take();
        addHeaders(request, sheet.headers());
        try {
            sheet.sign(request, payloadHash, time.text(), sheet.key(secret, authorization.scope()));
        } catch (DecodeException e) {
            throw Refusal.malformed("The query must be percent-encoded UTF-8.");
        }
        String signature = sheet.signature();
        sheet.giveBack();
        return signature;
    }

    private void addHeaders(HttpRequest request, SignedHeaders headers) {
        for (String name : authorization.signedHeaders()) {
            List<String> values = request.headers().all(name);
            if (values.isEmpty()) {
                throw Refusal.malformed("The header '" + name + "' is signed but not there.");
            }
            values.forEach(value -> headers.add(name, value));
        }
    }
}
