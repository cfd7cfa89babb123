/**
 * AWS Signature Version 4 as far as signing and verifying are the same: the text that stands for a request, what a key is good for, the
 * signature. Uses http; knows neither clients nor servers, no library of AWS, and not which headers who signs.
 */
@NullMarked
package io.smithy4j.aws.signature;

import org.jspecify.annotations.NullMarked;
