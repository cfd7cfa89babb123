/** What every piece of generated code needs: errors, required members, blobs, documents. Uses nothing but JSpecify's annotations. */
@NullMarked
package io.smithy4j.core;

import org.jspecify.annotations.NullMarked;
