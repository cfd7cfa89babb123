/**
 * Runs services on the HTTP server of the JDK, the embedded default. Uses http, and com.sun.net.httpserver, which every JDK
 * supports; knows no protocol.
 */
@NullMarked
package io.smithy4j.server.jdk;

import org.jspecify.annotations.NullMarked;
