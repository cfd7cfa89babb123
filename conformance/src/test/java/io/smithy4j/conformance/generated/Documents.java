package io.smithy4j.conformance.generated;

import io.smithy4j.core.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.BooleanNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NodeVisitor;
import software.amazon.smithy.model.node.NullNode;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Documents of {@code params}. */
final class Documents extends NodeVisitor.Default<Document> {
    private static final Documents INSTANCE = new Documents();

    private Documents() {}

    static Document of(Node node) {
        return node.accept(INSTANCE);
    }

    @Override
    protected Document getDefault(Node node) {
        throw new IllegalStateException("no document of " + node);
    }

    @Override
    public Document nullNode(NullNode node) {
        return Document.ofNull();
    }

    @Override
    public Document booleanNode(BooleanNode node) {
        return Document.of(node.getValue());
    }

    @Override
    public Document numberNode(NumberNode node) {
        return Document.of(Simple.number(node));
    }

    @Override
    public Document stringNode(StringNode node) {
        return Document.of(node.getValue());
    }

    @Override
    public Document arrayNode(ArrayNode node) {
        return Document.ofList(node.getElements().stream().map(Documents::of).toList());
    }

    @Override
    public Document objectNode(ObjectNode node) {
        Map<String, Document> entries = new LinkedHashMap<>();
        node.getStringMap().forEach((name, value) -> entries.put(name, of(value)));
        return Document.ofMap(entries);
    }
}
