@org.jspecify.annotations.NullMarked
package io.smithy4j.tools.pack;
