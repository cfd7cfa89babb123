/**
 * Signs requests to AWS, for models that ask for {@code aws.auth#sigv4}: what AWS's signer would add, with AWS's credentials and regions,
 * behind the client's {@code AuthScheme}. Uses client, http and aws.signature; AWS's signer is there in tests, its HTTP clients never.
 */
@NullMarked
package io.smithy4j.aws;

import org.jspecify.annotations.NullMarked;
