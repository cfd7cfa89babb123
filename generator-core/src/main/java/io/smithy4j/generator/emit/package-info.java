/**
 * From the intermediate model and its names to the text of files. The root lists who emits what; the packages below hold
 * one emitter a kind of file and know nothing of each other. Uses ir, naming, javatype and JavaPoet; Smithy must not come in.
 */
@NullMarked
package io.smithy4j.generator.emit;

import org.jspecify.annotations.NullMarked;
