/**
 * From the intermediate model's types to JavaPoet's, and the one list of runtime classes that output may mention. Uses ir, naming
 * and JavaPoet; decides no name and prints nothing.
 */
@NullMarked
package io.smithy4j.generator.javatype;

import org.jspecify.annotations.NullMarked;
