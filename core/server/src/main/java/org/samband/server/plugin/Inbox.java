package org.samband.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samband.server.data.DataFolder;
import org.samband.server.web.Language;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder into which an operator drops jars. What was taken in moves to {@code taken}; what was refused moves to
 * {@code refused}, with a text beside it that says why.
 */
@Component
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Path folder;
    private final HandedInJars jars;
    private Map<Path, Seen> seenBefore = Map.of();

    Inbox(DataFolder data, HandedInJars jars) {
        this.folder = data.resolve("inbox");
        this.jars = jars;
    }

    /** Takes in the jars that have not changed since the last look, so that none is taken while it is still copied. */
    synchronized void look() {
        var seen = new HashMap<Path, Seen>();
        for (var file : files()) {
            var now = Seen.of(file);
            if (now.equals(seenBefore.get(file))) {
                take(file);
            } else {
                seen.put(file, now);
            }
        }
        seenBefore = seen;
    }

    private List<Path> files() {
        try {
            Files.createDirectories(folder);
            try (var entries = Files.list(folder)) {
                return entries.filter(
                                file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Path file) {
        try {
            var name = file.getFileName().toString();
            var reasons = reasons(name, file);
            var target = Files.createDirectories(folder.resolve(reasons.isEmpty() ? "taken" : "refused"));
            Files.move(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            if (!reasons.isEmpty()) {
                var texts = Texts.in(Language.EN, (text, language) -> text);
                var sentences = reasons.stream().map(texts::say).toList();
                Files.write(target.resolve(name + ".txt"), sentences);
                LOG.warn("Refused from the inbox: {}", String.join(" ", sentences));
            }
        } catch (IOException e) {
            // The others are taken in all the same, and this one is tried again at the next look.
            LOG.warn("{} in the inbox cannot be read or moved: {}", file.getFileName(), e.toString());
        }
    }

    private List<Message> reasons(String name, Path file) throws IOException {
        try {
            jars.checkSize(name, Files.size(file));
            return jars.handIn(name, Files.readAllBytes(file)).reasons();
        } catch (Refusal refusal) {
            return refusal.mistakes().isEmpty()
                    ? List.of(refusal.reason())
                    : refusal.mistakes().stream()
                            .map(mistake -> mistake.message())
                            .toList();
        }
    }

    private record Seen(long size, FileTime changed) {

        static Seen of(Path file) {
            try {
                return new Seen(Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException e) {
                return new Seen(-1, FileTime.fromMillis(0));
            }
        }
    }
}
