/**
 * What clients of some AWS services do beyond their models: interceptors that their users add. Uses client and json; no generated
 * code uses it.
 */
@NullMarked
package io.smithy4j.aws.customizations;

import org.jspecify.annotations.NullMarked;
