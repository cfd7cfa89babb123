package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A folder of committed output. All its Java files are taken for generated ones, so it needs no manifest. */
public final class CommittedFolder {
    private final Path folder;
    private final Path lockFile;
    private final Disk disk;

    /** The lock file stands outside of the folder, because whatever is in there gets committed. */
    public CommittedFolder(Path folder, Path lockFile) {
        this(folder, lockFile, new RealDisk());
    }

    CommittedFolder(Path folder, Path lockFile, Disk disk) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.disk = disk;
    }

    /** Makes the folder what was rendered: changed and missing files are written, Java files too many are deleted. */
    public WriteReport accept(Map<String, String> rendered) throws IOException {
        return new FolderWriter(disk, folder, lockFile)
                .write(
                        rendered,
                        root -> new AllJavaFiles(
                                FolderComparison.of(root, rendered).extra()));
    }
}
