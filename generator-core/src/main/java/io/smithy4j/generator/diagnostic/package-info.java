/** What a run has to say about a model: diagnostics with id, position and hint. Uses nothing; knows neither Smithy nor JavaPoet. */
@NullMarked
package io.smithy4j.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
