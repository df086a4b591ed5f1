package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Said;
import org.samband.server.web.Texts;

/** Words a budget as a paper: what comes in, what it is for, what remains, and what is doubtful. */
public final class BudgetDocument {

    private final BudgetView view;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    private BudgetDocument(BudgetView view, Texts texts) {
        this.view = view;
        this.texts = texts;
    }

    public static Document of(BudgetView view, Texts texts) {
        return new BudgetDocument(view, texts).document();
    }

    private Document document() {
        var budget = view.budget();
        blocks.add(new Block.Facts(facts()));
        table("budget.incomes", view.incomes(), true);
        table("budget.allocations", view.allocations(), true);
        table("budget.others", view.others(), false);
        Doubts.of(view).forEach(doubt -> blocks.add(new Block.Note(Tone.WARNING, texts.say(doubt))));
        return new Document(
                budget.title(),
                texts.say("budget.state." + budget.state().key()),
                texts.language().tag(),
                ThisAlliance.get().name(),
                blocks);
    }

    private List<Block.Fact> facts() {
        var budget = view.budget();
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(texts.say("budget.year"), Integer.toString(budget.year())));
        if (budget.adoptedOn() != null) {
            facts.add(new Block.Fact(
                    texts.say("budget.state.adopted"),
                    texts.formats().date(budget.adoptedOn())
                            + ", "
                            + Objects.requireNonNullElse(budget.adoptedReference(), "")));
        }
        if (!budget.reason().isEmpty()) {
            facts.add(new Block.Fact(texts.say("budget.reason"), budget.reason()));
        }
        if (view.incomeKnown()) {
            facts.add(new Block.Fact(texts.say("budget.left"), money(view.left())));
            facts.add(new Block.Fact(texts.say("budget.left-if-all"), money(view.leftIfAllComes())));
        }
        if (budget.missing() != null) {
            facts.add(new Block.Fact(texts.say("levy.missing"), budget.missing()));
        }
        return facts;
    }

    private void table(String title, List<Row> rows, boolean summed) {
        if (rows.isEmpty()) {
            return;
        }
        var cells = new ArrayList<List<Cell>>();
        rows.forEach(row -> cells.add(cells(row)));
        if (summed) {
            Sums.of(rows, view.budget().currency())
                    .forEach(sum -> cells.add(List.of(
                            new Cell.Head(texts.say("budget.sum")),
                            Cell.text(""),
                            Cell.text(""),
                            new Cell.Money(sum.total(), sum.currency()))));
        }
        blocks.add(new Block.Heading(1, texts.say(title)));
        blocks.add(new Block.Table(
                texts.say(title),
                List.of(
                        new Block.Column(texts.say("budget.line"), 6),
                        new Block.Column(texts.say("budget.rests-on"), 5),
                        new Block.Column(texts.say("plan.money.certainty"), 3),
                        new Block.Column(texts.say("plan.money.amount"), 3)),
                cells));
    }

    private List<Cell> cells(Row row) {
        var line = row.line();
        return List.of(
                new Cell.Head(Objects.requireNonNullElseGet(
                        row.title(), () -> texts.say("budget.kind." + row.kind().key()))),
                Cell.text(line == null ? texts.say("budget.from-plan") : restsOn(line)),
                Cell.text(line == null ? "" : Said.certainty(line.money().certainty(), texts)),
                Said.cell(row.amount(), row.negative(), texts));
    }

    private String restsOn(BudgetLine line) {
        var said = new ArrayList<String>();
        if (line.fromLevy()) {
            said.add(texts.say("budget.from-levy"));
        } else if (line.derived()) {
            said.add(Said.source(line.money().source(), texts));
        }
        if (line.money().giver() != null) {
            said.add(line.money().giver());
        }
        if (line.reason().reason() != null) {
            said.add(line.reason().reason());
        }
        if (line.reason().reference() != null) {
            said.add(line.reason().reference());
        }
        if (line.reason().decidedOn() != null) {
            said.add(texts.formats().date(line.reason().decidedOn()));
        }
        if (line.money().heldBy() != null) {
            said.add(texts.say("budget.held-by", line.money().heldBy()));
        }
        return String.join(", ", said);
    }

    private String money(long minorUnits) {
        return Said.money(minorUnits, view.budget().currency(), texts);
    }
}
