package org.samband.server.meeting.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.samband.profile.CaseNumbering;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;

/** The minutes that the tests read, and the readers of the built-in profiles. */
final class Minutes {

    private static final Path SEEDS = Path.of("../../../shared/seeds");
    private static final Path PLUGINS = Path.of("..", "..", "plugins");

    static final MinutesReader NORWEGIAN =
            reader("norwegian-regional-council", "norwegianregionalcouncil", "{nn}/{year}");
    static final MinutesReader SWEDISH =
            reader("swedish-municipal-federation", "swedishmunicipalfederation", "\u00a7 {n}/{year}");
    static final MinutesReader ASSOCIATION =
            reader("association-of-associations", "associationofassociations", "\u00a7 {n}/{year}");

    static final MinutesReader STARTER = reader("starter", "starter", "{nn}/{year}");

    private Minutes() {}

    private static MinutesReader reader(String plugin, String name, String numbering) {
        Path folder = PLUGINS.resolve(plugin)
                .resolve("src/main/resources/org/samband/plugins")
                .resolve(name);
        Path plans = folder.resolve("reading.properties");
        try (InputStream minutes = Files.newInputStream(folder.resolve("minutes.properties"))) {
            return new MinutesReader(
                    MinutesVocabulary.read(minutes),
                    Files.exists(plans)
                            ? ReadingVocabulary.read(Files.newInputStream(plans))
                            : ReadingVocabulary.none(),
                    CaseNumbering.of(numbering));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of minutes that we have made up. */
    static String sample(String name) {
        try (InputStream stream = Minutes.class.getResourceAsStream("/minutes/" + name)) {
            return new String(requireNonNull(stream).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MinutesDraft norwegian(String text) {
        return NORWEGIAN.read(PlanDocuments.text(text), 2031, Known.NOTHING);
    }

    static MinutesDraft swedish(String text) {
        return SWEDISH.read(PlanDocuments.text(text), 2031, Known.NOTHING);
    }

    static boolean hasSeed(String name) {
        return Files.exists(SEEDS.resolve(name));
    }

    static SourceDocument seed(String name) {
        try {
            return PlanDocuments.text(Files.readString(SEEDS.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the numbers of the lines that are not empty. */
    static Set<Integer> lines(SourceDocument document) {
        Set<Integer> lines = new TreeSet<>();
        for (int i = 0; i < document.lines().size(); i++) {
            if (!document.lines().get(i).isBlank()) {
                lines.add(i + 1);
            }
        }
        return lines;
    }

    static List<DoubtKind> kinds(MinutesDraft draft) {
        return draft.doubts().stream().map(Doubt::kind).toList();
    }

    static Doubt doubt(MinutesDraft draft, DoubtKind kind) {
        return draft.doubts().stream()
                .filter(doubt -> doubt.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no doubt " + kind + " in " + draft.doubts()));
    }

    static DraftItem numbered(MinutesDraft draft, String number) {
        return draft.items().stream()
                .filter(item -> number.equals(item.number()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no case " + number + "."));
    }

    static DraftItem titled(MinutesDraft draft, String title) {
        return draft.items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no item " + title + "."));
    }
}
