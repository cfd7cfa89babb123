package io.smithy4j.generator.naming;

import io.smithy4j.generator.ir.Id;
import java.util.Map;

/**
 * The methods that clients have beside one for each operation.
 *
 * @param paginators by operation, those with pages
 * @param waiters by operation, then by the name of the waiter
 */
public record ClientMethods(Map<Id, String> paginators, Map<Id, Map<String, String>> waiters) {}
