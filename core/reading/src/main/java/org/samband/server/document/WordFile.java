package org.samband.server.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/** The parts of a Word file that hold text, unpacked within the limits. */
final class WordFile {

    private static final String END_OF_ARCHIVE = "PK\5\6";
    private static final int LONGEST_END = 66_000;

    private final String name;
    private final Map<String, byte[]> parts;
    private final WordParts index;

    private WordFile(String name, Map<String, byte[]> parts, WordParts index) {
        this.name = name;
        this.parts = parts;
        this.index = index;
    }

    static WordFile open(String name, byte[] content, DocumentLimits limits) {
        int from = Math.max(0, content.length - LONGEST_END);
        if (!new String(content, from, content.length - from, ISO_8859_1).contains(END_OF_ARCHIVE)) {
            throw Unreadable.TRUNCATED.refuse(name);
        }
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            Unpacking unpacking = new Unpacking(name, archive, limits);
            unpacking.check(entries);
            Map<String, ZipArchiveEntry> texts = new HashMap<>();
            entries.forEach(entry -> texts.putIfAbsent(key(entry.getName()), entry));
            WordParts index = WordParts.in(name, path -> unpacking.part(texts.get(key(path))));
            Map<String, byte[]> parts = new HashMap<>();
            for (String path : index.paths()) {
                byte[] part = unpacking.part(texts.get(key(path)));
                if (part != null) {
                    parts.put(path, part);
                }
            }
            return new WordFile(name, parts, index);
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers to damaged archives with whatever goes wrong first.
            throw damaged(name, "zip", e);
        }
    }

    /** Opens the part that holds the text. */
    XmlCursor text() {
        return open(index.text());
    }

    /** Opens the part with the styles, if there is one. */
    @Nullable
    XmlCursor styles() {
        return index.styles() == null || !parts.containsKey(index.styles()) ? null : open(index.styles());
    }

    /** Opens the parts with notes: footnotes, then endnotes. */
    List<XmlCursor> notes() {
        return index.notes().stream().filter(parts::containsKey).map(this::open).toList();
    }

    private XmlCursor open(String path) {
        byte[] part = parts.get(path);
        if (part == null) {
            throw Unreadable.DAMAGED.refuse(name, path);
        }
        return new XmlCursor(name, path, part);
    }

    static RuntimeException damaged(String name, String part, Exception cause) {
        RuntimeException refusal = Unreadable.DAMAGED.refuse(name, part);
        refusal.initCause(cause);
        return refusal;
    }

    /** Names of parts are alike in any case, and some writers begin them with a slash. */
    private static String key(String path) {
        return (path.startsWith("/") ? path.substring(1) : path)
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
    }
}
