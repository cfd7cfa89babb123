/**
 * Runs services on Netty, with HTTP/1.1 and HTTP/2. Uses http and Netty; knows no protocol. What is said to run "on the loop" is
 * called by the event loop of its channel only, and needs no lock.
 */
@NullMarked
package io.smithy4j.server.netty;

import org.jspecify.annotations.NullMarked;
