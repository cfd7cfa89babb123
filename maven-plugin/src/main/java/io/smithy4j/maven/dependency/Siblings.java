package io.smithy4j.maven.dependency;

import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.maven.execution.ModelFolders;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The modules of the build, also those that {@code -pl} leaves out, and the models that their jars will have. */
public final class Siblings {
    private final MavenSession session;
    private final String pluginKey;

    /** @param pluginKey group and artifact of this plugin, with which modules package their models */
    public Siblings(MavenSession session, String pluginKey) {
        this.session = session;
        this.pluginKey = pluginKey;
    }

    /** The module that makes the artifact; null if none does. */
    @Nullable
    MavenProject of(Artifact artifact) {
        for (MavenProject module : session.getAllProjects()) {
            if (module.getGroupId().equals(artifact.getGroupId())
                    && module.getArtifactId().equals(artifact.getArtifactId())
                    && module.getVersion().equals(artifact.getBaseVersion())) {
                return module;
            }
        }
        return null;
    }

    /** Whether {@code -pl} takes it out of the build. */
    boolean isLeftOut(MavenProject module) {
        return !session.getProjects().contains(module);
    }

    /**
     * What the jar has or will have, so that a build from the root and one that takes the jar from a repository see the same: models
     * that the module packages with this plugin, those among its resources, or those of a jar that other plugins made already.
     */
    @Nullable
    ModelDependency models(MavenProject module, Artifact artifact) {
        String name = ProjectDependencies.name(artifact);
        if (artifact.hasClassifier()) {
            return attached(module, artifact, name);
        }
        List<PluginExecution> packaging = packaging(module);
        if (!packaging.isEmpty()) {
            return ModelDependency.unpackaged(name, packagedFolders(module, packaging));
        }
        List<Path> resources = resourceFolders(module).stream()
                .filter(folder -> Files.isRegularFile(folder.resolve("META-INF/smithy/manifest")))
                .toList();
        if (!resources.isEmpty()) {
            return new ModelDependency(name, ModelDependency.Form.PACKAGED, resources);
        }
        return made(module.getArtifact(), name);
    }

    private static @Nullable ModelDependency attached(MavenProject module, Artifact artifact, String name) {
        return module.getAttachedArtifacts().stream()
                .filter(attached -> artifact.getClassifier().equals(attached.getClassifier()))
                .map(attached -> made(attached, name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ModelDependency made(Artifact artifact, String name) {
        File file = artifact.getFile();
        return ProjectDependencies.isThere(file) ? ModelDependency.packaged(name, file.toPath()) : null;
    }

    private List<PluginExecution> packaging(MavenProject module) {
        var plugin = module.getPlugin(pluginKey);
        return plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains("package-models"))
                        .toList();
    }

    private List<Path> packagedFolders(MavenProject module, List<PluginExecution> packaging) {
        List<Path> folders = new ArrayList<>();
        List<Path> staging = new ArrayList<>();
        staging.add(Path.of(module.getBuild().getDirectory(), "generated-resources", "smithy4j"));
        for (PluginExecution execution : packaging) {
            ModuleConfiguration configuration = new ModuleConfiguration(session, module, execution);
            folders.addAll(ModelFolders.of(module.getBasedir().toPath(), configuration.files("sourceDirectories")));
            configuration.files("stagingDirectory").forEach(file -> staging.add(file.toPath()));
        }
        resourceFolders(module).stream()
                .filter(folder -> !staging.contains(folder))
                .map(folder -> folder.resolve("META-INF/smithy"))
                .forEach(folders::add);
        return folders;
    }

    private static List<Path> resourceFolders(MavenProject module) {
        return module.getResources().stream()
                .map(Resource::getDirectory)
                .map(module.getBasedir().toPath()::resolve)
                .toList();
    }
}
