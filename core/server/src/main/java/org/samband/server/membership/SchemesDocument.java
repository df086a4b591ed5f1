package org.samband.server.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.web.Texts;

/** All schemes of an alliance as a document to take away. */
public final class SchemesDocument {

    private final Texts texts;

    private SchemesDocument(Texts texts) {
        this.texts = texts;
    }

    /** Returns the document in the language of the texts. */
    public static Document of(List<SchemeOverview.Line> lines, LocalDate on, String alliance, Texts texts) {
        var document = new SchemesDocument(texts);
        var title = texts.say("scheme.schemes.title");
        return new Document(
                title,
                texts.say("scheme.document.on", on),
                texts.language().tag(),
                alliance,
                List.of(new Block.Table(
                        title,
                        List.of(
                                new Block.Column(texts.term("Scheme"), 4),
                                new Block.Column(texts.term("Participant:plural"), 2),
                                new Block.Column(texts.say("scheme.schemes.outside"), 2),
                                new Block.Column(texts.term("Agreement"), 4),
                                new Block.Column(texts.say("scheme.missing"), 5)),
                        lines.stream().map(document::row).toList())));
    }

    private List<Cell> row(SchemeOverview.Line line) {
        var scheme = line.scheme();
        return List.of(
                new Cell.Head(scheme.root() ? texts.say("scheme.root", scheme.title()) : scheme.title()),
                new Cell.Number(BigDecimal.valueOf(line.participants())),
                scheme.root() ? Cell.text("") : new Cell.Number(BigDecimal.valueOf(line.outside())),
                Cell.text(line.agreements().stream().map(this::agreement).collect(Collectors.joining("; "))),
                Cell.text(Objects.requireNonNullElse(scheme.missing(), "")));
    }

    private String agreement(SchemeOverview.Resting resting) {
        var said = resting.agreement().title() + ", "
                + texts.say(
                        "scheme.agreement.approved",
                        resting.approved(),
                        resting.parties().size());
        return resting.agreement()
                .lastDay()
                .map(day -> said + ", " + texts.say("scheme.agreement.to", day))
                .orElse(said);
    }
}
