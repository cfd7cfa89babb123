/**
 * Brings rendered files to disk: stays in the output folder, writes only changed bytes, removes what it wrote before and no longer
 * produces, all or nothing, one run at a time. {@code FolderWriter} is where to begin. Uses no other package of ours and knows
 * nothing of Smithy or Java sources.
 */
@NullMarked
package io.smithy4j.generator.write;

import org.jspecify.annotations.NullMarked;
