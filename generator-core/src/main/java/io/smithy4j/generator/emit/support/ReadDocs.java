package io.smithy4j.generator.emit.support;

import io.smithy4j.generator.ir.Docs;
import java.util.List;

/** Documentation that stands in several places of a file, read once. */
public final class ReadDocs {
    private final Docs docs;
    private final List<DocBlock> blocks;

    private ReadDocs(Docs docs, List<DocBlock> blocks) {
        this.docs = docs;
        this.blocks = blocks;
    }

    public static ReadDocs of(Docs docs) {
        return new ReadDocs(docs, DocReader.read(docs.text()));
    }

    Docs docs() {
        return docs;
    }

    List<DocBlock> blocks() {
        return blocks;
    }
}
