/** Compares the Java that two models generate, by what others can call or implement. Reads sources with the JDK's compiler. */
@NullMarked
package io.smithy4j.tools.diff.java;

import org.jspecify.annotations.NullMarked;
