/**
 * Runs services in a servlet container, as one servlet. Uses http and the API of Jakarta Servlet 6, which the container brings;
 * knows no container and no protocol.
 */
@NullMarked
package io.smithy4j.server.servlet;

import org.jspecify.annotations.NullMarked;
