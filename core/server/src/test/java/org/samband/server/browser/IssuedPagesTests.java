package org.samband.server.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;

/** The page that a report is issued as can be read by everybody, wide and narrow. */
@Tag("browser")
class IssuedPagesTests {

    private static final Document REPORT = new Document(
            "Report",
            "To the board",
            "en",
            "Lakeside",
            List.of(
                    new Block.Heading(1, "Status"),
                    new Block.Facts(List.of(new Block.Fact("Period", "2026-T1"))),
                    new Block.Shares(
                            "Activities",
                            List.of(
                                    new Block.Share("Done", 3, Tone.DONE),
                                    new Block.Share("On track", 2, Tone.GOOD),
                                    new Block.Share("Delayed", 2, Tone.WARNING),
                                    new Block.Share("Stopped", 1, Tone.BAD),
                                    new Block.Share("Not started", 0, Tone.NEUTRAL))),
                    new Block.Note(Tone.WARNING, "One is late."),
                    new Block.Table(
                            "Activities of the plan",
                            Collections.nCopies(12, new Block.Column("Head of a column", 1)),
                            List.of(row(Tone.GOOD), row(Tone.BAD)))));

    private static List<Cell> row(Tone tone) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(9, Cell.text("Somethingratherlong")));
        cells.add(0, new Cell.Head("Activity"));
        cells.add(new Cell.Number(BigDecimal.TEN));
        cells.add(new Cell.State("State", tone));
        return cells;
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 360})
    void an_issued_page_keeps_nobody_out(int width) {
        var html = new String(new DocumentWriter().write(REPORT, Format.HTML, Instant.EPOCH), UTF_8);
        try (Page page = Chromium.browser().newPage()) {
            page.setViewportSize(width, 800);
            page.setContent(html);

            Axe.assertNothingSerious(page);
        }
    }
}
