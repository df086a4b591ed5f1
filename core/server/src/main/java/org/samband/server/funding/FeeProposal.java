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
import org.samband.profile.document.Block.Paragraph;
import org.samband.profile.document.Block.Table;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.register.PopulationSource;
import org.samband.server.web.Texts;

/** The board's paper on a what-if: what is proposed, and what it means for each participant. */
public final class FeeProposal {

    private final Effect effect;
    private final FiguresSaid figures;
    private final Texts texts;
    private final LevyAmounts amounts;

    private FeeProposal(Effect effect, List<PopulationSource> sources, Texts texts) {
        this.effect = effect;
        this.figures = new FiguresSaid(sources, texts);
        this.texts = texts;
        this.amounts = LevyAmounts.of(effect.levy(), texts);
    }

    public static Document of(Effect effect, List<PopulationSource> sources, String alliance, Texts texts) {
        return new FeeProposal(effect, sources, texts).document(alliance);
    }

    private Document document(String alliance) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(facts()));
        blocks.add(new Heading(1, texts.say("levy.proposal.what")));
        blocks.add(Paragraph.of(sentence()));
        if (effect.noBefore() != null) {
            blocks.add(new Note(Tone.WARNING, texts.say(effect.noBefore())));
        }
        blocks.add(new Heading(1, texts.say("levy.proposal.effect")));
        blocks.add(table());
        return new Document(
                texts.say(
                        "levy.proposal.title",
                        effect.levy().title(),
                        Integer.toString(effect.question().year())),
                effect.inputs().scheme(),
                texts.language().tag(),
                alliance,
                blocks);
    }

    private List<Fact> facts() {
        var inputs = effect.inputs();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.say(inputs.total() ? "levy.total-shared" : "levy.rate"), given()));
        facts.add(new Fact(texts.say("levy.rule"), RunWords.capital(texts.term(inputs.rule()))));
        if (inputs.source() != null) {
            facts.add(new Fact(texts.say("levy.figures"), figures.of(effect)));
        }
        facts.add(new Fact(
                texts.say("levy.participants"),
                texts.formats().number(effect.lines().size())));
        return facts;
    }

    private String given() {
        var given = effect.inputs().given();
        return effect.inputs().total() ? amounts.amount(given.longValueExact()) : amounts.rate(given);
    }

    private String sentence() {
        return effect.noBefore() == null
                ? texts.say(
                        "levy.proposal.sentence",
                        amounts.amount(effect.before()),
                        amounts.amount(effect.after()),
                        amounts.change(effect.after() - effect.before()))
                : texts.say("levy.proposal.sentence-alone", amounts.amount(effect.after()));
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        effect.lines()
                .forEach(line ->
                        rows.add(row(line.name(), line.basisBefore(), line.basis(), line.before(), line.after())));
        rows.add(row(
                texts.say("levy.total"),
                null,
                null,
                effect.noBefore() == null ? effect.before() : null,
                effect.after()));
        return new Table(texts.say("levy.proposal.effect"), columns(), rows);
    }

    private List<Column> columns() {
        var basis = new RunWords(texts).basisHead(effect.inputs());
        var columns = new ArrayList<Column>();
        columns.add(new Column(texts.say("levy.participant"), 5));
        if (effect.otherFigures()) {
            columns.add(new Column(texts.say("levy.what-if.basis-before", basis), 3));
        }
        columns.add(new Column(basis, 3));
        columns.add(new Column(texts.say("levy.what-if.before"), 3));
        columns.add(new Column(texts.say("levy.what-if.after"), 3));
        columns.add(new Column(texts.say("levy.change"), 3));
        return columns;
    }

    private List<Cell> row(
            String name,
            @Nullable BigDecimal basisBefore,
            @Nullable BigDecimal basis,
            @Nullable Long before,
            long after) {
        var cells = new ArrayList<Cell>(List.of(new Cell.Head(name)));
        if (effect.otherFigures()) {
            cells.add(basis(basisBefore));
        }
        cells.add(basis(basis));
        cells.add(before == null ? Cell.text("") : money(before));
        cells.add(money(after));
        cells.add(money(after - (before == null ? 0 : before)));
        return cells;
    }

    private Cell basis(@Nullable BigDecimal basis) {
        return basis == null || effect.inputs().withoutBasis(basis)
                ? Cell.text("")
                : new Cell.Number(
                        basis.setScale(Math.max(0, basis.stripTrailingZeros().scale())));
    }

    private Cell money(long amount) {
        var currency = effect.inputs().currency();
        return currency == null ? new Cell.Number(BigDecimal.valueOf(amount, 2)) : new Cell.Money(amount, currency);
    }
}
