/**
 * What a project depends on: dependencies with models, also those of the same build that nobody packaged yet, jars of the runtime,
 * releases. Talks to Maven's resolver and knows no goal.
 */
@NullMarked
package io.smithy4j.maven.dependency;

import org.jspecify.annotations.NullMarked;
