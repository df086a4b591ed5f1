package org.samband.server.funding.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Said;
import org.samband.server.web.Texts;

/** Words the result of a year as a paper: what it came to beside the budget, and what is doubtful. */
public final class ResultDocument {

    private final ResultView view;
    private final Texts texts;

    private ResultDocument(ResultView view, Texts texts) {
        this.view = view;
        this.texts = texts;
    }

    public static Document of(ResultView view, Texts texts) {
        return new ResultDocument(view, texts).document();
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts()));
        var rows = view.comparisons().stream().map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, texts.say("result.comparison")));
            blocks.add(new Block.Table(
                    texts.say("result.comparison"),
                    List.of(
                            new Block.Column(texts.say("budget.line"), 5),
                            new Block.Column(texts.say("result.budget"), 3),
                            new Block.Column(texts.say("result.actual"), 3),
                            new Block.Column(texts.say("result.difference"), 3)),
                    rows));
        }
        figures(blocks);
        restricted(blocks);
        ResultDoubts.of(view).forEach(doubt -> blocks.add(new Block.Note(Tone.WARNING, texts.say(doubt))));
        return new Document(
                texts.say("result.title", view.result().year()),
                "",
                texts.language().tag(),
                ThisAlliance.get().name(),
                blocks);
    }

    private void figures(List<Block> blocks) {
        var rows = view.lines().stream().map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, texts.say("result.figures")));
            blocks.add(new Block.Table(
                    texts.say("result.figures"),
                    List.of(
                            new Block.Column(texts.say("result.account"), 2),
                            new Block.Column(texts.say("budget.line"), 5),
                            new Block.Column(texts.say("result.side"), 3),
                            new Block.Column(texts.say("plan.money.amount"), 3),
                            new Block.Column(texts.say("result.share"), 2)),
                    rows));
        }
    }

    private List<Cell> row(ResultLine line) {
        return List.of(
                Cell.text(Objects.requireNonNullElse(line.account(), "")),
                new Cell.Head(line.kindAlone()
                        .map(kind -> texts.say("budget.kind." + kind.key()))
                        .orElse(line.title())),
                Cell.text(texts.say(line.income() ? "result.side.income" : "result.side.cost")),
                cell(line.amount()),
                Cell.text(view.share(line)
                        .map(share -> texts.formats().number(share) + "\u00a0%")
                        .orElse("")));
    }

    private void restricted(List<Block> blocks) {
        var rows = view.restricted().stream().map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, texts.say("result.restricted")));
            blocks.add(new Block.Table(
                    texts.say("result.restricted"),
                    List.of(
                            new Block.Column(texts.say("budget.line"), 4),
                            new Block.Column(texts.say("result.restricted.purpose"), 4),
                            new Block.Column(texts.say("result.restricted.given"), 3),
                            new Block.Column(texts.say("result.restricted.spent"), 3),
                            new Block.Column(texts.say("result.restricted.left"), 3)),
                    rows));
        }
    }

    private List<Cell> row(RestrictedMoney money) {
        return List.of(
                new Cell.Head(money.title()),
                Cell.text(String.join(", ", money.purpose())),
                cell(money.given()),
                money.spent() == null ? Cell.text(texts.say("plan.amount.unknown")) : cell(money.spent()),
                money.spent() == null ? Cell.text("") : cell(money.left()));
    }

    private List<Block.Fact> facts() {
        var statement = view.result().statement();
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(texts.say("result.income"), money(view.income())));
        facts.add(new Block.Fact(texts.say("result.vat"), money(view.compensatedVat())));
        fact(facts, "result.stated", statement.stated());
        fact(facts, "result.equity", statement.equity());
        if (statement.equityOn() != null) {
            facts.add(new Block.Fact(
                    texts.say("result.equity-on"), texts.formats().date(statement.equityOn())));
        }
        if (statement.missing() != null) {
            facts.add(new Block.Fact(texts.say("levy.missing"), statement.missing()));
        }
        return facts;
    }

    private void fact(List<Block.Fact> facts, String key, @Nullable Long amount) {
        if (amount != null) {
            facts.add(new Block.Fact(texts.say(key), money(amount)));
        }
    }

    private List<Cell> row(Comparison row) {
        return List.of(
                new Cell.Head(Objects.requireNonNullElseGet(
                        row.title(), () -> texts.say("budget.kind." + row.kind().key()))),
                budgeted(row),
                cell(row.actual()),
                cell(row.difference()));
    }

    private Cell budgeted(Comparison row) {
        var budget = row.budget();
        if (!row.more()) {
            return cell(budget);
        }
        return Cell.text(
                budget == null ? texts.say("plan.amount.unknown") : texts.say("result.at-least", money(budget)));
    }

    private Cell cell(@Nullable Long amount) {
        return amount == null
                ? Cell.text("")
                : new Cell.Money(amount, view.result().currency());
    }

    private String money(long amount) {
        return Said.money(amount, view.result().currency(), texts);
    }
}
