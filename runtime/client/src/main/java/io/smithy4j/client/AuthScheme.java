package io.smithy4j.client;

/**
 * Proves who calls, in the way of one authentication scheme, with an identity that it holds or gets. Safe for use by several threads;
 * neither {@code toString} nor exceptions show secrets. See {@link BasicAuth}, {@link BearerAuth}, {@link ApiKeyAuth}, and
 * {@code SigV4Auth} of smithy4j-aws.
 */
public interface AuthScheme {
    /** The id of the trait with which models ask for the scheme. */
    String id();

    /**
     * What signs the requests of an operation. A client asks once for all operations that have the same options.
     *
     * @param option of the operation, with the id of this scheme
     */
    RequestSigner signer(AuthOption option);
}
