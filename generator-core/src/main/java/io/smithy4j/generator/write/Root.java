package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder that output goes to, found or made. It may itself be reached through a symbolic link. */
final class Root {
    private Root() {}

    /** The real path of the folder, which exists from now on. */
    static Path of(Disk disk, Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        create(disk, absolute);
        return absolute.toRealPath();
    }

    private static void create(Disk disk, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new RefusedFolderException(folder + " is a file where a folder has to be; move or delete it");
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedFolderException(folder + " is a symbolic link that leads nowhere; remove the link");
        }
        Path parent = folder.getParent();
        if (parent != null) {
            create(disk, parent);
        }
        try {
            disk.createFolder(folder);
        } catch (FileAlreadyExistsException e) {
            // Another run was faster, if it is a folder.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }
}
