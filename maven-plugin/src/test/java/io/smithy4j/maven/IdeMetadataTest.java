package io.smithy4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Eclipse is told about the goals. */
class IdeMetadataTest {
    private static final String METADATA = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void everyGoalOfThePluginIsNamedOnce() throws Exception {
        List<String> named = texts(read(METADATA).getElementsByTagName("goal"));

        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(goals());
    }

    @Test
    void whatMakesSourcesAndResourcesRunsOnEachChange() throws Exception {
        Element executed =
                (Element) read(METADATA).getElementsByTagName("execute").item(0);

        assertThat(texts(executed.getElementsByTagName("runOnIncremental"))).containsExactly("true");
        assertThat(texts(((Element) executed.getParentNode().getParentNode()).getElementsByTagName("goal")))
                .containsExactly("generate", "generate-test", "package-models");
    }

    /** As the plugin descriptor has them. */
    private static List<String> goals() throws Exception {
        NodeList mojos = read("/META-INF/maven/plugin.xml").getElementsByTagName("mojo");
        List<String> goals = new ArrayList<>();
        for (int i = 0; i < mojos.getLength(); i++) {
            goals.add(((Element) mojos.item(i))
                    .getElementsByTagName("goal")
                    .item(0)
                    .getTextContent());
        }
        return goals;
    }

    private static List<String> texts(NodeList elements) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    private static Document read(String resource) throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = Objects.requireNonNull(IdeMetadataTest.class.getResourceAsStream(resource), resource)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
