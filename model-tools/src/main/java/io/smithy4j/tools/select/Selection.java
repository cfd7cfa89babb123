package io.smithy4j.tools.select;

import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.model.CheckedModel;
import java.util.List;
import software.amazon.smithy.model.selector.Selector;
import software.amazon.smithy.model.selector.SelectorException;

/** The shapes of a project and of its model jars that a selector matches. */
public final class Selection {
    private Selection() {}

    /** Absolute shape ids, sorted. Shapes that come with every model, those of the prelude and AWS's traits, are left out. */
    public static List<String> of(ModelSources sources, String selector) throws ToolFailure {
        Selector parsed = parse(selector);
        return parsed.select(CheckedModel.loadValid(sources).model()).stream()
                .filter(CheckedModel::isOfProject)
                .map(shape -> shape.getId().toString())
                .sorted()
                .toList();
    }

    private static Selector parse(String selector) throws ToolFailure {
        try {
            return Selector.parse(selector);
        } catch (SelectorException e) {
            throw new ToolFailure("the selector \"" + selector + "\" cannot be read: " + e.getMessage()
                    + "\nSelectors are described at https://smithy.io/2.0/spec/selectors.html; for example: operation,"
                    + " or structure [trait|error]");
        }
    }
}
