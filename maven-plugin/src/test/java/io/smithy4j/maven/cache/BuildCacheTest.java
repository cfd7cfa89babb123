package io.smithy4j.maven.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a build may be kept in the build cache. */
class BuildCacheTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final MavenProject project = new MavenProject();

    @BeforeEach
    void projectWithAModel() throws IOException {
        write("module/pom.xml", "");
        write("module/src/main/smithy/a.smithy", "");
        project.setFile(folder.resolve("module/pom.xml").toFile());
        Build build = new Build();
        build.setSourceDirectory(folder.resolve("module/src/main/java").toString());
        build.setTestSourceDirectory(folder.resolve("module/src/test/java").toString());
        Resource resources = new Resource();
        resources.setDirectory(folder.resolve("module/src/main/resources").toString());
        build.addResource(resources);
        project.setBuild(build);
    }

    @Test
    void aBuildIsNotKeptIfItsModelsAreNotCompared() throws IOException {
        assertThat(isKept("src/main/smithy")).isFalse();
    }

    @Test
    void theExplanationHasThePropertyToAdd() throws IOException {
        assertThat(cache("src/main/smithy").explanation())
                .startsWith("it keeps no build of this project, because it does not compare src/main/smithy/a.smithy")
                .contains("\n  <maven.build.cache.input.1>src/main/smithy</maven.build.cache.input.1>\n");
    }

    @Test
    void theFolderThatAPropertyNamesIsCompared() throws IOException {
        properties().setProperty("maven.build.cache.input.1", "src/main/smithy");

        assertThat(isKept("src/main/smithy")).isTrue();
        assertThat(cache("src/main/smithy").explanation()).isEqualTo("it compares all models of the project");
    }

    @Test
    void modelsAmongTheResourcesAreCompared() throws IOException {
        write("module/src/main/resources/META-INF/smithy/b.smithy", "");

        assertThat(isKept("src/main/resources/META-INF/smithy")).isTrue();
    }

    @Test
    void aGlobOfThePomThatLacksModelsTakesThemOut() throws IOException {
        properties().setProperty("maven.build.cache.input.1", "src/main/smithy");
        properties().setProperty("maven.build.cache.input.glob", "*.{java,xml}");

        assertThat(isKept("src/main/smithy")).isFalse();
    }

    @Test
    void soDoesAGlobInTheConfigurationOfTheCache() throws IOException {
        properties().setProperty("maven.build.cache.input.1", "src/main/smithy");
        write(
                ".mvn/maven-build-cache-config.xml",
                "<cache><input><global><glob>{*.java,*.xml}</glob></global></input></cache>");

        assertThat(isKept("src/main/smithy")).isFalse();
    }

    @Test
    void aFolderThatTheConfigurationOfTheCacheIncludesIsCompared() throws IOException {
        write(
                ".mvn/maven-build-cache-config.xml",
                "<cache><input><global><glob>*.java</glob><includes><include glob=\"*.smithy\">src/main</include></includes>"
                        + "</global></input></cache>");

        assertThat(isKept("src/main/smithy")).isTrue();
    }

    private boolean isKept(String source) throws IOException {
        cache(source).keepStaleCodeOut(new SystemStreamLog());
        return !"true".equals(properties().getProperty("maven.build.cache.skipSave"));
    }

    private BuildCache cache(String source) {
        return BuildCache.of(project, List.of(folder.resolve("module").resolve(source)));
    }

    private Properties properties() {
        return project.getProperties();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
