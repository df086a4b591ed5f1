package org.samband.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.samband.server.data.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The folder where this node keeps the jars that it loads, each named by its hash. */
@Component
class JarFiles {

    private static final Logger LOG = LoggerFactory.getLogger(JarFiles.class);

    private final Path folder;

    JarFiles(DataFolder data) {
        this.folder = data.resolve("plugins");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the file with these bytes, written if it is not there yet or is no longer what it was. */
    Path write(byte[] bytes) {
        var file = folder.resolve(sha256(bytes) + ".jar");
        try {
            if (!Files.exists(file) || !sha256(Files.readAllBytes(file)).equals(sha256(bytes))) {
                Files.createDirectories(folder);
                var unfinished = Files.createTempFile(folder, "jar", ".part");
                Files.write(unfinished, bytes);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the file of a jar, unless a system that holds open files does not let us. */
    void delete(String sha256) {
        try {
            Files.deleteIfExists(folder.resolve(sha256 + ".jar"));
        } catch (IOException e) {
            LOG.info("The file of a jar that is gone stays for now: {}", e.toString());
        }
    }
}
