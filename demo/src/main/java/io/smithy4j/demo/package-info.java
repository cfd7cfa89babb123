/** The main job of the project on one screen: generated server, generated client, and the bytes between them. */
@NullMarked
package io.smithy4j.demo;

import org.jspecify.annotations.NullMarked;
