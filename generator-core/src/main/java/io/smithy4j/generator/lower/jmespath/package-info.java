/**
 * JMESPath expressions of the model become expressions of {@code ir}, with their names resolved. Uses ir and Smithy's parser of JMESPath.
 */
@NullMarked
package io.smithy4j.generator.lower.jmespath;

import org.jspecify.annotations.NullMarked;
