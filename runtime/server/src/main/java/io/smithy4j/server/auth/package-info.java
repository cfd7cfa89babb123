/**
 * The seam between a service and whatever tells who its callers are. Uses http only; schemes, such as signatures, are written
 * elsewhere and know this package.
 */
@NullMarked
package io.smithy4j.server.auth;

import org.jspecify.annotations.NullMarked;
