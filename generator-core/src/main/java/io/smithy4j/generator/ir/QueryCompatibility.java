package io.smithy4j.generator.ir;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service keeps from the time when it spoke awsQuery: Smithy's {@code awsQueryCompatible} trait.
 *
 * @param codes the old codes of errors, where they differ from their names: {@code awsQueryError} trait
 */
public record QueryCompatibility(Map<Id, String> codes) {
    public QueryCompatibility {
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }
}
