package org.samband.server.membership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.web.Texts;

/** Who takes part in a scheme as a document to take away. */
public final class MemberDocument {

    private final Circle circle;
    private final Texts texts;

    private MemberDocument(Circle circle, Texts texts) {
        this.circle = circle;
        this.texts = texts;
    }

    /** Returns the document in the language of the texts. */
    public static Document of(Circle circle, String title, String alliance, Texts texts) {
        var document = new MemberDocument(circle, texts);
        return new Document(
                title,
                texts.say("scheme.document.on", circle.on()),
                texts.language().tag(),
                alliance,
                document.blocks(title));
    }

    private List<Block> blocks(String title) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                title,
                List.of(
                        column("scheme.column.organisation", 4),
                        column("scheme.column.kind", 2),
                        column("scheme.column.since", 2),
                        column("scheme.column.last-day", 2),
                        column("scheme.column.inhabitants", 2)),
                circle.participants().stream().map(this::row).toList()));
        var source = circle.inhabitants().source();
        var day = circle.inhabitants().referenceDate();
        if (source != null && day != null) {
            blocks.add(Block.Paragraph.of(texts.say("scheme.figures", source.publisher(), source.table(), day)));
        }
        var missing = circle.scheme().missing();
        if (missing != null) {
            blocks.add(Block.Paragraph.of(missing));
        }
        return blocks;
    }

    private List<Cell> row(Participant participant) {
        var inhabitants = participant.inhabitants();
        return List.of(
                new Cell.Head(participant.name()),
                Cell.text(texts.say(
                        "scheme.kind." + participant.organisation().kind().code())),
                participant
                        .since()
                        .<Cell>map(Cell.Day::new)
                        .orElseGet(() -> Cell.text(texts.say("scheme.since-unknown"))),
                participant.lastDay().<Cell>map(Cell.Day::new).orElseGet(() -> Cell.text("")),
                inhabitants == null ? Cell.text("") : new Cell.Number(BigDecimal.valueOf(inhabitants)));
    }

    private Block.Column column(String key, int width) {
        return new Block.Column(texts.say(key), width);
    }
}
