/** The same messages with the AWS SDK for Java v2: its marshallers alone, and its clients. */
@NullMarked
package io.smithy4j.benchmarks.aws;

import org.jspecify.annotations.NullMarked;
