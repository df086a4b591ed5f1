package org.samband.server.funding.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Contribution;
import org.samband.server.funding.Explanation;
import org.samband.server.funding.LevyRun;
import org.samband.server.web.Texts;

/** Words an invoice as a paper that explains its amount. */
final class InvoicePaper {

    private final LevyRun run;
    private final Texts texts;
    private final InvoiceTerms terms;

    InvoicePaper(LevyRun run, Texts texts, InvoiceTerms terms) {
        this.run = run;
        this.texts = texts;
        this.terms = terms;
    }

    Document of(Invoice invoice, Contribution contribution, @Nullable Invoice credited) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(invoice, credited)));
        blocks.add(new Block.Heading(1, invoice.about()));
        blocks.add(amounts(invoice));
        blocks.add(new Block.Heading(1, texts.say("invoice.paper.why")));
        blocks.add(new Block.Bullets(new Explanation(run, texts).parts(contribution)));
        blocks.add(new Block.Note(Tone.NEUTRAL, vat(invoice)));
        return new Document(
                texts.say("invoice.paper." + invoice.kind().key(), invoice.title()),
                invoice.payerName(),
                texts.language().tag(),
                ThisAlliance.get().name(),
                blocks);
    }

    private List<Block.Fact> facts(Invoice invoice, @Nullable Invoice credited) {
        var facts = new ArrayList<Block.Fact>();
        fact(facts, "from", terms.sender() == null ? ThisAlliance.get().name() : terms.sender());
        fact(
                facts,
                "to",
                invoice.payerNumber() == null
                        ? invoice.payerName()
                        : invoice.payerName() + ", " + invoice.payerNumber());
        fact(facts, "issued-on", texts.formats().date(invoice.issuedOn()));
        if (credited == null) {
            fact(facts, "due-on", texts.formats().date(invoice.dueOn()));
            fact(facts, "account", invoice.account());
        } else {
            fact(facts, "credits", credited.title());
        }
        fact(facts, "reference", invoice.reference());
        return facts;
    }

    private void fact(List<Block.Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Block.Fact(texts.say("invoice." + key), value));
        }
    }

    private Block.Table amounts(Invoice invoice) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(texts.say("invoice.net"), invoice.net(), invoice));
        rows.add(row(texts.say("invoice.vat-amount"), invoice.vatAmount(), invoice));
        rows.add(
                row(texts.say(invoice.creditNote() ? "invoice.credited" : "invoice.to-pay"), invoice.gross(), invoice));
        return new Block.Table(
                invoice.about(),
                List.of(
                        new Block.Column(texts.say("invoice.what"), 3),
                        new Block.Column(texts.say("invoice.amount"), 2)),
                rows);
    }

    private static List<Cell> row(String name, long amount, Invoice invoice) {
        return List.of(new Cell.Head(name), new Cell.Money(amount, invoice.currency()));
    }

    private String vat(Invoice invoice) {
        var percent = texts.formats()
                .number(BigDecimal.valueOf(invoice.vatBasisPoints(), 2).stripTrailingZeros());
        return texts.say("invoice.vat." + invoice.vat().key(), percent) + " " + invoice.vatReason();
    }
}
