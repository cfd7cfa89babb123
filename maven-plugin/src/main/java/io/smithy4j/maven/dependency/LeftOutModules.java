package io.smithy4j.maven.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;
import org.jspecify.annotations.Nullable;

/**
 * What modules depend on that {@code -pl} leaves out of a build. Maven 3 does not find their POMs unless they are installed, and takes
 * them for artifacts without dependencies.
 */
final class LeftOutModules {
    private final Siblings siblings;
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final Set<MavenProject> seen = new HashSet<>();
    private final List<Artifact> modules = new ArrayList<>();
    private final CollectRequest others = new CollectRequest();

    LeftOutModules(Siblings siblings, RepositorySystem repositories, RepositorySystemSession session) {
        this.siblings = siblings;
        this.repositories = repositories;
        this.session = session;
    }

    /** What the modules among these artifacts, and so on, need to compile; maybe some that Maven knows of. */
    List<Artifact> dependencies(MavenProject project, Collection<Artifact> collected) throws MojoFailureException {
        Deque<MavenProject> waiting = new ArrayDeque<>();
        for (Artifact artifact : collected) {
            addIfLeftOut(siblings.of(artifact), waiting);
        }
        while (!waiting.isEmpty()) {
            for (Dependency dependency : waiting.remove().getDependencies()) {
                if (isTransitive(dependency)) {
                    add(dependency, waiting);
                }
            }
        }
        List<Artifact> all = new ArrayList<>(modules);
        if (!others.getDependencies().isEmpty()) {
            all.addAll(collect(project));
        }
        return all;
    }

    private static boolean isTransitive(Dependency dependency) {
        return !dependency.isOptional()
                && (dependency.getScope() == null || dependency.getScope().equals(Artifact.SCOPE_COMPILE));
    }

    private void add(Dependency dependency, Deque<MavenProject> waiting) {
        var asked = RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry());
        Artifact artifact = RepositoryUtils.toArtifact(asked.getArtifact());
        MavenProject module = siblings.of(artifact);
        if (module == null) {
            others.addDependency(asked);
        } else {
            modules.add(artifact);
            addIfLeftOut(module, waiting);
        }
    }

    private void addIfLeftOut(@Nullable MavenProject module, Deque<MavenProject> waiting) {
        if (module != null && siblings.isLeftOut(module) && seen.add(module)) {
            waiting.add(module);
        }
    }

    private List<Artifact> collect(MavenProject project) throws MojoFailureException {
        others.setRepositories(project.getRemoteProjectRepositories());
        DependencyManagement management = project.getDependencyManagement();
        if (management != null) {
            for (Dependency managed : management.getDependencies()) {
                others.addManagedDependency(RepositoryUtils.toDependency(managed, session.getArtifactTypeRegistry()));
            }
        }
        try {
            List<Artifact> artifacts = new ArrayList<>();
            DependencyNode root =
                    repositories.collectDependencies(session, others).getRoot();
            RepositoryUtils.toArtifacts(artifacts, root.getChildren(), List.of(), null);
            artifacts.removeIf(artifact -> Artifact.SCOPE_RUNTIME.equals(artifact.getScope()));
            return artifacts;
        } catch (DependencyCollectionException e) {
            throw new MojoFailureException(
                    "the dependencies of modules that -pl leaves out cannot be found: " + e.getMessage()
                            + "\nCheck the repositories of the project, or add -am.",
                    e);
        }
    }
}
