package io.smithy4j.generator.ir;

import java.util.List;

/**
 * How an operation answers page by page: Smithy 2.0, {@code paginated} trait, with what the service adds to it. Paths are names of
 * members, from the output down.
 *
 * @param inputToken the member of the input that asks for a page
 * @param outputToken leads to the token of the next page
 * @param items leads to what a page holds, a list or a map; empty if the model does not tell
 */
public record Pagination(String inputToken, List<String> outputToken, List<String> items) {
    public Pagination {
        outputToken = List.copyOf(outputToken);
        items = List.copyOf(items);
    }
}
