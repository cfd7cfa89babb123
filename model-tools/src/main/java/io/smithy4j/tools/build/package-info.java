/** Runs the plugins that {@code smithy-build.json} names over the model of a project: Smithy 2.0, "smithy-build". */
@NullMarked
package io.smithy4j.tools.build;

import org.jspecify.annotations.NullMarked;
