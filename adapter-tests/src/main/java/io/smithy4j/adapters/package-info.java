/** Every server adapter behind one interface, for tests that are to hold for all of them. */
@NullMarked
package io.smithy4j.adapters;

import org.jspecify.annotations.NullMarked;
