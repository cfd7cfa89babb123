@NullMarked
package io.smithy4j.aws.customizations;

import org.jspecify.annotations.NullMarked;
