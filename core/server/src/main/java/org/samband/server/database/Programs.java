package org.samband.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks PostgreSQL's programs for this machine from the class path, once for each version of them. */
final class Programs {

    private static final int OWNER_MAY_RUN = 0100;

    private Programs() {}

    static Path unpackedIn(Path folder) throws IOException {
        var archive = archiveName();
        var home = folder.resolve(hash(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            var unfinished = Files.createTempDirectory(folder, "unpacking");
            unpack(archive, unfinished);
            if (!movedTo(home, unfinished)) {
                delete(unfinished);
            }
        }
        return home;
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.contains("win") ? "windows" : system.contains("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + family + "-" + processor + ".txz";
    }

    private static InputStream open(String archive) {
        var stream = Programs.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new DatabaseRefusal(
                    "This Samband does not bring PostgreSQL for this kind of machine (%s).".formatted(archive),
                    "Set SPRING_DATASOURCE_URL to a PostgreSQL 18 or later of your own.");
        }
        return stream;
    }

    private static String hash(String archive) throws IOException {
        try (var stream = open(archive)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_MAY_RUN) != 0 && !file.toFile().setExecutable(true)) {
                throw new IOException("Cannot make " + file + " executable");
            }
        }
    }

    // Another process may have unpacked the same programs meanwhile; then its copy is as good.
    private static boolean movedTo(Path home, Path unfinished) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            if (Files.isDirectory(home)) {
                return false;
            }
            throw e;
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted((one, other) -> other.compareTo(one)).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
