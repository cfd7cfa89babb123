package io.smithy4j.maven.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.generator.origin.ModelDependency.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("deprecation") // Maven has no other way to make a session outside of a build
class SiblingsTest {
    private static final String PLUGIN = "io.smithy4j:smithy4j-maven-plugin";

    @TempDir
    private Path folder;

    private final Plugin plugin = new Plugin();
    private final MavenProject module = new MavenProject(new Model());
    private final MavenSession session =
            new MavenSession(null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());

    @BeforeEach
    void aModuleOfTheBuild() {
        plugin.setGroupId("io.smithy4j");
        plugin.setArtifactId("smithy4j-maven-plugin");
        Resource resources = new Resource();
        resources.setDirectory(folder.resolve("src/main/resources").toString());
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.addPlugin(plugin);
        build.addResource(resources);
        module.getModel().setBuild(build);
        module.setGroupId("g");
        module.setArtifactId("api");
        module.setVersion("1-SNAPSHOT");
        module.setFile(folder.resolve("pom.xml").toFile());
        module.setArtifact(artifact("1-SNAPSHOT", null));
        session.setAllProjects(List.of(module));
    }

    @Test
    void aModuleIsKnownByItsVersionInThePom() {
        assertThat(siblings().of(artifact("1-SNAPSHOT", null))).isSameAs(module);
        assertThat(siblings().of(artifact("1-20260101.101010-1", null))).isSameAs(module);
        assertThat(siblings().of(artifact("2", null))).isNull();
    }

    @Test
    void whatAModulePackagesIsReadFromItsFolders() throws IOException {
        Files.createDirectories(folder.resolve("src/main/smithy"));
        execution("package-models", null);

        assertThat(models())
                .isEqualTo(ModelDependency.unpackaged(
                        "g:api:1-SNAPSHOT",
                        List.of(
                                folder.resolve("src/main/smithy"),
                                folder.resolve("src/main/resources/META-INF/smithy"))));
    }

    @Test
    void foldersAreThoseOfTheConfigurationOfTheModule() {
        Xpp3Dom directories = new Xpp3Dom("sourceDirectories");
        directories.addChild(text("sourceDirectory", " models "));
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(directories);
        execution("package-models", configuration);

        assertThat(places()).first().isEqualTo(folder.resolve("models"));
    }

    @Test
    void foldersOfTheCommandLineCountIfThePomNamesNone() {
        session.getUserProperties().setProperty("smithy4j.sourceDirectories", "one,two");
        execution("package-models", null);

        assertThat(places()).startsWith(folder.resolve("one"), folder.resolve("two"));
    }

    @Test
    void foldersOfAPropertyOfThePomCountToo() {
        module.getProperties().setProperty("smithy4j.sourceDirectories", "one");
        execution("package-models", text("configuration", null));

        assertThat(places()).startsWith(folder.resolve("one"));
    }

    @Test
    void whatWasStagedIsNotReadASecondTime() {
        Resource staged = new Resource();
        staged.setDirectory(
                folder.resolve("target/generated-resources/smithy4j").toString());
        module.addResource(staged);
        execution("package-models", null);

        assertThat(places()).noneMatch(place -> place.startsWith(folder.resolve("target")));
    }

    @Test
    void aModuleThatOnlyGeneratesGivesNothing() throws IOException {
        Files.createDirectories(folder.resolve("src/main/smithy"));
        execution("generate", null);

        assertThat(models()).isNull();
    }

    @Test
    void modelsAmongItsResourcesAreReadThere() throws IOException {
        Path manifest = folder.resolve("src/main/resources/META-INF/smithy/manifest");
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, "a.smithy\n");

        assertThat(models())
                .isEqualTo(new ModelDependency(
                        "g:api:1-SNAPSHOT", Form.PACKAGED, List.of(folder.resolve("src/main/resources"))));
    }

    @Test
    void otherwiseTheJarCountsIfThereIsOne() throws IOException {
        Path jar = Files.writeString(folder.resolve("api.jar"), "");
        module.getArtifact().setFile(jar.toFile());

        assertThat(models()).isEqualTo(ModelDependency.packaged("g:api:1-SNAPSHOT", jar));
    }

    @Test
    void anArtifactBesideTheMainOneIsNotTheMainOne() throws IOException {
        execution("package-models", null);
        Artifact tests = artifact("1-SNAPSHOT", "tests");
        assertThat(siblings().models(module, tests)).isNull();

        Artifact attached = artifact("1-SNAPSHOT", "tests");
        attached.setFile(Files.writeString(folder.resolve("tests.jar"), "").toFile());
        module.addAttachedArtifact(attached);
        assertThat(siblings().models(module, tests))
                .isEqualTo(ModelDependency.packaged("g:api:tests:1-SNAPSHOT", folder.resolve("tests.jar")));
    }

    private Siblings siblings() {
        return new Siblings(session, PLUGIN);
    }

    private @Nullable ModelDependency models() {
        return siblings().models(module, module.getArtifact());
    }

    private List<Path> places() {
        ModelDependency models = models();
        return models == null ? List.of() : models.places();
    }

    private void execution(String goal, @Nullable Xpp3Dom configuration) {
        PluginExecution execution = new PluginExecution();
        execution.addGoal(goal);
        execution.setConfiguration(configuration);
        plugin.addExecution(execution);
    }

    private static Xpp3Dom text(String name, @Nullable String value) {
        Xpp3Dom dom = new Xpp3Dom(name);
        dom.setValue(value);
        return dom;
    }

    private static Artifact artifact(String version, @Nullable String classifier) {
        return new DefaultArtifact(
                "g", "api", version, "compile", "jar", classifier, new DefaultArtifactHandler("jar"));
    }
}
