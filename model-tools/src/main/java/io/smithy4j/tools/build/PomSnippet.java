package io.smithy4j.tools.build;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.build.model.MavenConfig;

/** The dependencies of a {@code maven} block as a POM has them. */
final class PomSnippet {
    private PomSnippet() {}

    static String of(MavenConfig maven) {
        List<String> lines = new ArrayList<>();
        lines.add("  models: <dependencies> of the project; build plugins: <dependencies> of smithy4j-maven-plugin");
        for (String coordinates : maven.getDependencies()) {
            String[] parts = coordinates.split(":", -1);
            if (parts.length == 3) {
                lines.add("  <dependency>");
                lines.add("    <groupId>" + parts[0] + "</groupId>");
                lines.add("    <artifactId>" + parts[1] + "</artifactId>");
                lines.add("    <version>" + parts[2] + "</version>");
                lines.add("  </dependency>");
            }
        }
        maven.getRepositories()
                .forEach(repository ->
                        lines.add("  <repository><id>...</id><url>" + repository.getUrl() + "</url></repository>"));
        return String.join("\n", lines);
    }
}
