package org.samband.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Keeps a generated password per role in a file that only the user who runs the server can read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path folder;

    Secrets(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, readableOnlyByOwner(folder, "rwx------"));
        }
    }

    Login login(String role) throws IOException {
        var file = file(role);
        // A kill while it was written may have left it empty.
        if (!Files.exists(file) || Files.size(file) == 0) {
            write(file);
        }
        return new Login(role, Files.readString(file).strip());
    }

    Path file(String role) {
        return folder.resolve(role);
    }

    private void write(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, readableOnlyByOwner(folder, "rw-------"));
        Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] readableOnlyByOwner(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
