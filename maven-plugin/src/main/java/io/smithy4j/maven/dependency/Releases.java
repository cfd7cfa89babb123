package io.smithy4j.maven.dependency;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;
import org.jspecify.annotations.Nullable;

/** What was released, as the repositories of the project know it. */
public final class Releases {
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]{2,}:[\\w.-]+:[\\w.-]+");

    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final MavenProject project;

    public Releases(RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /** Whether the text is {@code group:artifact:version}. */
    public static boolean areCoordinates(String text) {
        return COORDINATES.matcher(text).matches();
    }

    /** Coordinates of the highest version of the project below its own that is no snapshot; null if there is none. */
    public @Nullable String latestBelowProject() throws MojoFailureException {
        String module = project.getGroupId() + ":" + project.getArtifactId();
        Artifact below = new DefaultArtifact(module + ":(," + project.getVersion() + ")");
        try {
            String latest = null;
            for (Version version : repositories
                    .resolveVersionRange(
                            session, new VersionRangeRequest(below, project.getRemoteProjectRepositories(), null))
                    .getVersions()) {
                if (!version.toString().endsWith("-SNAPSHOT")) {
                    latest = module + ":" + version;
                }
            }
            return latest;
        } catch (VersionRangeResolutionException e) {
            throw new MojoFailureException(
                    "the releases of " + module + " cannot be listed: " + e.getMessage() + "; set baseline", e);
        }
    }

    public Path jar(String coordinates) throws MojoFailureException {
        try {
            return repositories
                    .resolveArtifact(
                            session,
                            new ArtifactRequest(
                                    new DefaultArtifact(coordinates), project.getRemoteProjectRepositories(), null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException("the baseline " + coordinates + " cannot be resolved: " + e.getMessage(), e);
        }
    }
}
