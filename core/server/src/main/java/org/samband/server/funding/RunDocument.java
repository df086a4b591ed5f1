package org.samband.server.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final boolean whole;
    private final Texts texts;
    private final Explanation explanation;
    private final RunWords words;

    private RunDocument(LevyRun run, List<Contribution> contributions, boolean whole, Texts texts) {
        this.run = run;
        this.contributions = contributions;
        this.whole = whole;
        this.texts = texts;
        this.explanation = new Explanation(run, texts);
        this.words = new RunWords(texts);
    }

    /**
     * Returns the document as a reader may see it.
     *
     * @param more what else stands beside it, by name
     * @param contributions those that the reader may see
     * @param whole whether that is what everybody pays
     * @param doubted whether the reader may see what somebody should look at before the run is approved
     */
    public static Document of(
            LevyRun run,
            Map<String, String> more,
            List<Contribution> contributions,
            boolean whole,
            boolean doubted,
            String alliance,
            Texts texts) {
        return new RunDocument(run, contributions, whole, texts).document(alliance, more, doubted);
    }

    private Document document(String alliance, Map<String, String> more, boolean doubted) {
        var blocks = new ArrayList<Block>();
        var facts = new LinkedHashMap<>(words.facts(run, whole));
        facts.putAll(more);
        blocks.add(new Facts(facts.entrySet().stream()
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
                    each.alone(run.inputs()) ? Cell.text("") : new Cell.Number(Explanation.plain(each.basis())),
                    money(each.amount()),
                    money(each.before()),
                    money(each.change().orElse(null)),
                    Cell.text(explanation.of(each))));
        }
        var before = whole ? run.inputs().yearBefore() : null;
        if (before != null) {
            before.gone()
                    .forEach(gone -> rows.add(List.of(
                            new Cell.Head(gone.name()),
                            Cell.text(""),
                            Cell.text(""),
                            money(gone.amount()),
                            money(-gone.amount()),
                            Cell.text(texts.say("levy.before.gone")))));
        }
        var total = contributions.stream().mapToLong(Contribution::amount).sum();
        rows.add(List.of(
                new Cell.Head(texts.say("levy.total")),
                Cell.text(""),
                money(total),
                money(before == null ? null : before.total()),
                money(before == null ? null : total - before.total()),
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
}
