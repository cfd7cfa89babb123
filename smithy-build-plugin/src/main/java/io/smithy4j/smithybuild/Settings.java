package io.smithy4j.smithybuild;

import io.smithy4j.generator.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.build.SmithyBuildException;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** What stands beside the plugin's name in {@code smithy-build.json}; as the parameters of the Maven plugin with these names. */
record Settings(
        @Nullable String service,
        @Nullable String packageName,
        List<String> artifacts,
        List<String> protocols,
        List<String> events) {
    private static final List<String> NAMES = List.of("service", "packageName", "artifacts", "protocols", "events");

    /**
     * Names and forms are checked here, values by the generator.
     *
     * @throws SmithyBuildException that says where the fault stands
     */
    static Settings of(ObjectNode settings) {
        settings.getMembers().keySet().forEach(Settings::checkName);
        return new Settings(
                text(settings, "service"),
                text(settings, "packageName"),
                texts(settings, "artifacts"),
                texts(settings, "protocols"),
                texts(settings, "events"));
    }

    private static void checkName(StringNode name) {
        if (!NAMES.contains(name.getValue())) {
            throw new SmithyBuildException(at(name) + "unknown setting \"" + name.getValue() + "\" of "
                    + GeneratorPlugin.NAME + ": " + Nearest.hint(name.getValue(), NAMES));
        }
    }

    private static @Nullable String text(ObjectNode settings, String name) {
        Node value = settings.getMember(name).orElse(null);
        return value == null ? null : text(value, name, "a text");
    }

    private static List<String> texts(ObjectNode settings, String name) {
        Node value = settings.getMember(name).orElse(null);
        if (value == null) {
            return List.of();
        }
        if (!value.isArrayNode()) {
            throw wrongForm(value, name, "a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (Node element : value.expectArrayNode().getElements()) {
            texts.add(text(element, name, "a list of texts"));
        }
        return texts;
    }

    private static String text(Node value, String name, String form) {
        return value.asStringNode()
                .orElseThrow(() -> wrongForm(value, name, form))
                .getValue();
    }

    private static SmithyBuildException wrongForm(Node value, String name, String form) {
        return new SmithyBuildException(
                at(value) + "the setting \"" + name + "\" of " + GeneratorPlugin.NAME + " has to be " + form);
    }

    private static String at(Node node) {
        SourceLocation location = node.getSourceLocation();
        return location.equals(SourceLocation.NONE)
                ? ""
                : location.getFilename() + ":" + location.getLine() + ":" + location.getColumn() + ": ";
    }
}
