/** What users and their IDEs are told: diagnostics with positions, progress, and the command to run next. */
@NullMarked
package io.smithy4j.maven.message;

import org.jspecify.annotations.NullMarked;
