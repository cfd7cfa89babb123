/**
 * Requests, responses, headers and bodies, shared by clients and servers. Uses core only; knows no body format, no transport
 * and no container.
 */
@NullMarked
package io.smithy4j.http;

import org.jspecify.annotations.NullMarked;
