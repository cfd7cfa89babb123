/** What the tools have in common for those who call them: where models are, and why a tool stopped. Knows no tool. */
@NullMarked
package io.smithy4j.tools;

import org.jspecify.annotations.NullMarked;
