package org.samband.server.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Block.Column;
import org.samband.profile.document.Block.Fact;
import org.samband.profile.document.Block.Facts;
import org.samband.profile.document.Block.Heading;
import org.samband.profile.document.Block.Note;
import org.samband.profile.document.Block.Table;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.web.Texts;

/** A run of a levy as a document to be handed out. */
public final class RunDocument {

    private final LevyRun run;
    private final List<Contribution> contributions;
    private final Texts texts;
    private final Explanation explanation;
    private final RunWords words;

    private RunDocument(LevyRun run, List<Contribution> contributions, Texts texts) {
        this.run = run;
        this.contributions = contributions;
        this.texts = texts;
        this.explanation = new Explanation(run, texts);
        this.words = new RunWords(texts);
    }

    /**
     * Returns the document as a reader may see it.
     *
     * @param contributions those that the reader may see
     * @param whole whether that is what everybody pays
     * @param doubted whether the reader may see what somebody should look at before the run is approved
     */
    public static Document of(
            LevyRun run,
            List<Contribution> contributions,
            boolean whole,
            boolean doubted,
            String alliance,
            Texts texts) {
        return new RunDocument(run, contributions, texts).document(alliance, whole, doubted);
    }

    private Document document(String alliance, boolean whole, boolean doubted) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(words.facts(run, whole).entrySet().stream()
                .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                .toList()));
        words.leftOut(run).forEach(sentence -> blocks.add(new Note(Tone.NEUTRAL, sentence)));
        if (doubted) {
            words.doubts(run).forEach(sentence -> blocks.add(new Note(Tone.WARNING, sentence)));
        }
        blocks.add(new Heading(1, texts.say("levy.run.contributions")));
        blocks.add(table());
        return new Document(
                words.title(run), run.inputs().scheme(), texts.language().tag(), alliance, blocks);
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (var each : contributions) {
            rows.add(List.of(
                    new Cell.Head(each.name()),
                    new Cell.Number(plain(each.basis())),
                    money(each.amount()),
                    money(each.before()),
                    money(each.change().orElse(null)),
                    Cell.text(explanation.of(each))));
        }
        rows.add(List.of(
                new Cell.Head(texts.say("levy.total")),
                Cell.text(""),
                money(contributions.stream().mapToLong(Contribution::amount).sum()),
                Cell.text(""),
                Cell.text(""),
                Cell.text("")));
        return new Table(
                words.title(run),
                List.of(
                        new Column(texts.say("levy.participant"), 4),
                        new Column(words.basisHead(run.inputs()), 2),
                        new Column(texts.say("levy.amount"), 3),
                        new Column(texts.say("levy.before", Integer.toString(run.year() - 1)), 3),
                        new Column(texts.say("levy.change"), 3),
                        new Column(texts.say("levy.explanation"), 8)),
                rows);
    }

    private Cell money(@Nullable Long amount) {
        if (amount == null) {
            return Cell.text("");
        }
        var currency = run.inputs().currency();
        return currency == null ? new Cell.Number(BigDecimal.valueOf(amount, 2)) : new Cell.Money(amount, currency);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
