package io.smithy4j.maven.dependency;

import io.smithy4j.generator.origin.ModelDependency;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.jspecify.annotations.Nullable;

/**
 * The dependencies of a project that may bring models. Maven has found out which there are, but resolved none: a module of the same
 * build may have no jar yet, so its models come from its folders. Only what is of other builds is resolved, by Maven's own rules.
 */
public final class ProjectDependencies {
    private final MavenProject project;
    private final Siblings siblings;
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;

    public ProjectDependencies(
            MavenProject project, Siblings siblings, RepositorySystem repositories, RepositorySystemSession session) {
        this.project = project;
        this.siblings = siblings;
        this.repositories = repositories;
        this.session = session;
    }

    /** In the order of the class path. */
    public List<ModelDependency> models() throws MojoFailureException {
        List<ModelDependency> models = new ArrayList<>();
        List<Artifact> unresolved = new ArrayList<>();
        for (Artifact artifact : artifacts()) {
            MavenProject sibling = siblings.of(artifact);
            if (!artifact.getArtifactHandler().isAddedToClasspath()) {
                continue;
            }
            if (sibling != null) {
                addIfAny(models, siblings.models(sibling, artifact));
            } else if (isThere(artifact.getFile())) {
                models.add(ModelDependency.packaged(
                        name(artifact), artifact.getFile().toPath()));
            } else {
                unresolved.add(artifact);
            }
        }
        models.addAll(resolve(unresolved));
        return models;
    }

    /** All that Maven knows of, and what modules need that are left out of the build. The nearest version of each. */
    public Collection<Artifact> artifacts() throws MojoFailureException {
        Map<String, Artifact> artifacts = new LinkedHashMap<>();
        project.getArtifacts().forEach(artifact -> artifacts.put(artifact.getDependencyConflictId(), artifact));
        new LeftOutModules(siblings, repositories, session)
                .dependencies(project, project.getArtifacts())
                .forEach(artifact -> artifacts.putIfAbsent(artifact.getDependencyConflictId(), artifact));
        return artifacts.values();
    }

    private static void addIfAny(List<ModelDependency> models, @Nullable ModelDependency dependency) {
        if (dependency != null) {
            models.add(dependency);
        }
    }

    private List<ModelDependency> resolve(List<Artifact> artifacts) throws MojoFailureException {
        List<ArtifactRequest> requests = artifacts.stream()
                .map(artifact -> new ArtifactRequest(
                        RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), null))
                .toList();
        try {
            List<ModelDependency> models = new ArrayList<>();
            for (ArtifactResult result : repositories.resolveArtifacts(session, requests)) {
                models.add(ModelDependency.packaged(
                        name(RepositoryUtils.toArtifact(result.getArtifact())),
                        result.getArtifact().getFile().toPath()));
            }
            return models;
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException(
                    "a dependency that may bring models cannot be resolved: " + e.getMessage()
                            + "\nCheck its coordinates and the repositories of the project; without a network"
                            + " it has to be in the local repository.",
                    e);
        }
    }

    static boolean isThere(@Nullable File file) {
        return file != null && file.exists();
    }

    /** Coordinates without what a repository adds to the version of a snapshot. */
    static String name(Artifact artifact) {
        String classifier = artifact.hasClassifier() ? ":" + artifact.getClassifier() : "";
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + classifier + ":" + artifact.getBaseVersion();
    }
}
