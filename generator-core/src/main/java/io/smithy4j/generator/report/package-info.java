/** What a run can tell about its choices, as text for people and for a diff. Uses ir only. */
@NullMarked
package io.smithy4j.generator.report;

import org.jspecify.annotations.NullMarked;
