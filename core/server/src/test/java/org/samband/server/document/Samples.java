package org.samband.server.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;
import org.samband.profile.document.Tone;

/** Documents that the tests of writing share. */
final class Samples {

    static final Instant ISSUED = Instant.parse("2026-05-20T10:15:30Z");

    private Samples() {}

    /** Returns a report with every kind of block and a table of the given length. */
    static Document report(String language, int rows) {
        return new Document(
                "Tertialrapport 1/2026 – Fjordregionen & omegn",
                "Til styret, 20. mai 2026",
                language,
                "Fjordregionen",
                List.of(
                        new Block.Facts(List.of(
                                new Block.Fact("Periode", "1. januar – 30. april 2026"),
                                new Block.Fact("Mottaker", "Styret"))),
                        Block.Paragraph.of("Arbeidet følger planen. To aktiviteter er forsinket, og én er stanset."),
                        new Block.Shares(
                                "Status for 40 aktiviteter",
                                List.of(
                                        new Block.Share("Ferdig", 8, Tone.DONE),
                                        new Block.Share("På sporet", 20, Tone.GOOD),
                                        new Block.Share("Forsinket", 6, Tone.WARNING),
                                        new Block.Share("Stanset", 1, Tone.BAD),
                                        new Block.Share("Ikke begynt", 5, Tone.NEUTRAL))),
                        new Block.Heading(1, "Avvik"),
                        new Block.Note(Tone.WARNING, "Anskaffelsen av tellepunkter er utsatt til høsten."),
                        new Block.Bullets(List.of("Ferjenettverket møtes i juni", "Søknaden om 450 000 kr er sendt")),
                        new Block.Heading(2, "Samferdsel – “bruer”, ferjer og €-midler"),
                        new Block.Paragraph(List.of(
                                Span.plain("Hele beløpet på "),
                                Span.strong("1 000 000 kr"),
                                Span.plain(" er avsatt."))),
                        table(rows),
                        new Block.Heading(3, "Merknader"),
                        Block.Paragraph.of("Første linje\nAndre linje <script>alert('x')</script>"),
                        new Block.Heading(4, "Nederst")));
    }

    static Block.Table table(int rows) {
        List<List<Cell>> cells = new ArrayList<>();
        Tone[] tones = Tone.values();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of(
                    new Cell.Head("Aktivitet " + i + " med en tittel som går over flere ord"),
                    new Cell.Day(LocalDate.of(2026, 1, 1).plusDays(i)),
                    new Cell.Money(1_000_000L * i + (i % 3 == 0 ? 50 : 0), "NOK"),
                    new Cell.Number(BigDecimal.valueOf(i * 25L, 1)),
                    new Cell.State("Status " + i % 5, tones[i % 5]),
                    Cell.text(i % 4 == 0 ? "" : "Arbeidet går som planlagt, og neste møte er i juni.")));
        }
        return new Block.Table(
                "Aktiviteter i første tertial",
                List.of(
                        new Block.Column("Aktivitet", 6),
                        new Block.Column("Frist", 3),
                        new Block.Column("Beløp", 3),
                        new Block.Column("Årsverk", 2),
                        new Block.Column("Status", 3),
                        new Block.Column("Kommentar", 6)),
                cells);
    }
}
