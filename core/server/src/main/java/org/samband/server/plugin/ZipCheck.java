package org.samband.server.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.samband.server.web.Message;

/** Looks at a jar as an archive, before anything in it is believed. */
final class ZipCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 100L << 20;
    private static final long MOST_MANIFEST = 1L << 20;
    private static final long SMALL = 1L << 20;
    private static final long WORST_RATIO = 200;
    private static final int CLASS_FILE_HEADER = 8;
    private static final int MAGIC = 0xCAFEBABE;
    /** A class file's version is the release of Java plus this. */
    private static final int VERSION_OFFSET = 44;

    private static final Pattern UNSAFE = Pattern.compile("(^|.*/)\\.\\.?(/.*|$)|/.*|.*[\\\\:\\p{Cntrl}].*");
    private static final Pattern READ_WHOLE = Pattern.compile("META-INF/[^/]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/");
    private static final List<String> TAKEN = List.of(
            "java/", "org/samband/profile/", "org/samband/server/", "org/pf4j/", "org/jspecify/", "org/apiguardian/");

    private final String name;
    private long bytes;

    private ZipCheck(String name) {
        this.name = name;
    }

    /** Returns why the archive is refused, or empty if it is sound. */
    static Optional<Message> of(Path jar, String name) {
        return new ZipCheck(name).check(jar);
    }

    private Optional<Message> check(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return refuse("entries", MOST_ENTRIES);
            }
            var names = new HashSet<String>();
            for (var entry : Collections.list(zip.entries())) {
                var reason = checkName(entry, names).or(() -> checkContent(zip, entry));
                if (reason.isPresent()) {
                    return reason;
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return refuse("archive");
        }
    }

    private Optional<Message> checkName(ZipEntry entry, HashSet<String> names) {
        if (UNSAFE.matcher(entry.getName()).matches()) {
            return refuse("unsafe", entry.getName());
        }
        // Java finds a manifest and signatures whatever the case of their letters, others do not.
        var place = entry.getName().toUpperCase(Locale.ROOT);
        if (!names.add(place.startsWith("META-INF/") ? place : entry.getName())) {
            return refuse("twice", entry.getName());
        }
        var path = VERSIONED.matcher(entry.getName()).replaceFirst("");
        if (path.endsWith(".class") && TAKEN.stream().anyMatch(path::startsWith)) {
            return refuse("package", path);
        }
        return Optional.empty();
    }

    private Optional<Message> checkContent(ZipFile zip, ZipEntry entry) {
        try (var stream = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            var header = stream.readNBytes(CLASS_FILE_HEADER);
            var size = header.length + rest(stream, entry);
            bytes += size;
            if (bytes > MOST_BYTES || isInflated(size, entry)) {
                return refuse("bomb");
            }
            if (size > MOST_MANIFEST && READ_WHOLE.matcher(entry.getName()).matches()) {
                return refuse("large", entry.getName(), MOST_MANIFEST >> 10);
            }
            if (entry.getCrc() != -1 && stream.getChecksum().getValue() != entry.getCrc()) {
                return refuse("archive");
            }
            return entry.getName().endsWith(".class") ? checkClass(header, entry) : Optional.empty();
        } catch (IOException e) {
            return refuse("archive");
        }
    }

    private long rest(InputStream stream, ZipEntry entry) throws IOException {
        var buffer = new byte[8192];
        long size = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            size += read;
            if (bytes + size > MOST_BYTES || isInflated(size, entry)) {
                break;
            }
        }
        return size;
    }

    private static boolean isInflated(long size, ZipEntry entry) {
        return size > SMALL && size > WORST_RATIO * Math.max(1, entry.getCompressedSize());
    }

    private Optional<Message> checkClass(byte[] header, ZipEntry entry) {
        if (header.length < CLASS_FILE_HEADER
                || ((header[0] << 24) | ((header[1] & 0xff) << 16) | ((header[2] & 0xff) << 8) | (header[3] & 0xff))
                        != MAGIC) {
            return refuse("class", entry.getName());
        }
        var release = (((header[6] & 0xff) << 8) | (header[7] & 0xff)) - VERSION_OFFSET;
        var ours = Runtime.version().feature();
        return release > ours ? refuse("java", entry.getName(), release, ours) : Optional.empty();
    }

    private Optional<Message> refuse(String reason, Object... more) {
        return Optional.of(Reasons.of(reason, name, more));
    }
}
