/** Stages models for a jar, so that whoever depends on it finds them: Smithy 2.0, "packaging models". */
@NullMarked
package io.smithy4j.tools.pack;

import org.jspecify.annotations.NullMarked;
