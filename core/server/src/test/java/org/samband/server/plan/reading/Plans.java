package org.samband.server.plan.reading;

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
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;

/** The plan documents that the tests read. */
final class Plans {

    private static final Path SEEDS = Path.of("../../../shared/seeds");

    private Plans() {}

    /** Returns the text of an invented plan of the Norwegian kind, for 2031. */
    static String sund() {
        try (InputStream stream = Plans.class.getResourceAsStream("/plan/sundregionen-2031.txt")) {
            return new String(requireNonNull(stream).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanDraft readSund(String text) {
        return Profiles.norwegian().read(PlanDocuments.text(text), 2031, List.of("Sundregionen"));
    }

    /** Reads rows of a table with a measure, an activity and a schedule column, under an area, for 2031. */
    static PlanDraft readRows(String... rows) {
        return readSund("Innsatsområde: Ferdsel\n\nTiltak\tAktiviteter\t2031\n" + String.join("\n", rows) + "\n");
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

    static List<DraftElement> level(PlanDraft draft, String level) {
        return draft.elements().stream()
                .filter(element -> element.level().equals(level))
                .toList();
    }

    static DraftElement titled(PlanDraft draft, String title) {
        return draft.elements().stream()
                .filter(element -> element.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no element " + title + "."));
    }

    static List<DoubtKind> kinds(PlanDraft draft) {
        return draft.doubts().stream().map(Doubt::kind).toList();
    }

    static Doubt doubt(PlanDraft draft, DoubtKind kind) {
        return draft.doubts().stream()
                .filter(doubt -> doubt.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no doubt " + kind + "."));
    }
}
