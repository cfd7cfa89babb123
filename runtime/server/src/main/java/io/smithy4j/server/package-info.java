/**
 * One request on the server: choose the protocol, route, decode, validate, invoke, encode. Uses core, http and validation;
 * knows no body format and no container, and never the client.
 */
@NullMarked
package io.smithy4j.server;

import org.jspecify.annotations.NullMarked;
