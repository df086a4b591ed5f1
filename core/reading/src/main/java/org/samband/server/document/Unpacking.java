package org.samband.server.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Unpacks parts of an archive and stops when it turns out to be a bomb. */
final class Unpacking {

    private final String name;
    private final ZipFile archive;
    private final DocumentLimits limits;
    private long left;

    Unpacking(String name, ZipFile archive, DocumentLimits limits) {
        this.name = name;
        this.archive = archive;
        this.limits = limits;
        this.left = limits.maxExpanded();
    }

    /** Checks what the archive says about itself, so that a bomb in a part that nobody reads is refused too. */
    void check(List<ZipArchiveEntry> entries) {
        if (entries.size() > limits.maxParts()) {
            throw bomb(entries.get(limits.maxParts()));
        }
        long declared = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Unreadable.PROTECTED.refuse(name);
            }
            declared += Math.max(0, entry.getSize());
            if (declared > limits.maxExpanded() || isTooRepetitive(entry, entry.getSize())) {
                throw bomb(entry);
            }
        }
    }

    /** Returns a part, whatever size it says it has, or {@code null} if there is none. */
    byte @Nullable [] part(@Nullable ZipArchiveEntry entry) {
        if (entry == null) {
            return null;
        }
        try (InputStream stream = archive.getInputStream(entry)) {
            if (stream == null) {
                return null;
            }
            byte[] part = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
            left -= part.length;
            if (left < 0 || isTooRepetitive(entry, part.length)) {
                throw bomb(entry);
            }
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException(entry.getName(), e);
        }
    }

    private static boolean isTooRepetitive(ZipArchiveEntry entry, long size) {
        return size > DocumentLimits.RATIO_MATTERS_FROM && size / DocumentLimits.MAX_RATIO > entry.getCompressedSize();
    }

    private RuntimeException bomb(ZipArchiveEntry entry) {
        return Unreadable.EXPANDS.refuse(
                name, Words.shown(entry.getName()), DocumentLimits.megabytes(limits.maxExpanded()));
    }
}
