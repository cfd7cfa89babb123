/**
 * Verifies AWS Signature Version 4 on servers: a pure function from request, body and time to an identity or a refusal. Its
 * authenticator brings that to services. Uses http, aws.signature and the seam of server; knows no container and no library of AWS, whose
 * signers cannot sign over a given list of headers.
 */
@NullMarked
package io.smithy4j.aws.server;

import org.jspecify.annotations.NullMarked;
