package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder that a generation writes to. Files of others stay untouched; a file of ours that was edited by hand is overwritten if
 * it is still produced, and left if it is not.
 */
public final class OutputFolder {
    private static final String LOCK = "writing.lock";

    private final Path folder;
    private final Path manifestFile;
    private final Disk disk;

    /** The manifest stands outside of the folder, where it is no source; a lock file comes beside it. */
    public OutputFolder(Path folder, Path manifestFile) {
        this(folder, manifestFile, new RealDisk());
    }

    OutputFolder(Path folder, Path manifestFile, Disk disk) {
        this.folder = folder;
        this.manifestFile = manifestFile.toAbsolutePath();
        this.disk = disk;
    }

    /**
     * Makes the folder hold exactly the rendered files beside those of others, or leaves it as it is.
     *
     * @param rendered text by path below the folder, with slashes
     */
    public WriteReport write(Map<String, String> rendered) throws IOException {
        return new FolderWriter(disk, folder, manifestFile.resolveSibling(LOCK))
                .write(rendered, root -> new ListedFiles(new ManifestFile(disk, manifestFile, root)));
    }
}
