/**
 * One call on the client: encode, resolve the endpoint, sign, send, retry, decode. Uses core, http and java.net.http; knows no
 * body format, and never the server.
 */
@NullMarked
package io.smithy4j.client;

import org.jspecify.annotations.NullMarked;
