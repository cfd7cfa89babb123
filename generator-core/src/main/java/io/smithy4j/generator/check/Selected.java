package io.smithy4j.generator.check;

import java.util.List;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;

/**
 * What one generation is of: a service with all that it reaches, or types without one.
 *
 * @param service what names are made from; not in the model if there are only types
 * @param types what is generated where no service leads to it; empty for a service
 * @param output what is generated of it
 */
public record Selected(ServiceShape service, List<Shape> types, RequestedOutput output) {
    public Selected {
        types = List.copyOf(types);
    }
}
