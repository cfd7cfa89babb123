/**
 * Signs requests to AWS, for models that ask for {@code aws.auth#sigv4}: AWS's signer, credentials and regions behind the client's
 * {@code AuthScheme}. Uses client and http; AWS's HTTP clients stay outside.
 */
@NullMarked
package io.smithy4j.aws;

import org.jspecify.annotations.NullMarked;
