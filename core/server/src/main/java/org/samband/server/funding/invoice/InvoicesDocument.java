package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.List;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Texts;

/** Words a list of invoices as a paper: to whom, for what, due when, and what was paid. */
public final class InvoicesDocument {

    private final Texts texts;
    private final LocalDate today;

    private InvoicesDocument(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    public static Document of(List<Standing> invoices, LocalDate today, Texts texts) {
        var document = new InvoicesDocument(texts, today);
        var title = texts.say("money.invoices");
        return new Document(
                title,
                texts.formats().date(today),
                texts.language().tag(),
                ThisAlliance.get().name(),
                List.of(new Block.Table(
                        title,
                        List.of(
                                document.column("invoice.number", 2),
                                document.column("invoice.to", 4),
                                document.column("invoice.what", 4),
                                document.column("invoice.due-on", 2),
                                document.column("invoice.state", 2),
                                document.column("invoice.amount", 3),
                                document.column("invoice.paid", 3)),
                        invoices.stream().map(document::row).toList())));
    }

    private Block.Column column(String key, int width) {
        return new Block.Column(texts.say(key), width);
    }

    private List<Cell> row(Standing standing) {
        var invoice = standing.invoice();
        return List.of(
                new Cell.Head(invoice.title()),
                Cell.text(invoice.payerName()),
                Cell.text(invoice.about()),
                invoice.creditNote() ? Cell.text("") : new Cell.Day(invoice.dueOn()),
                Cell.text(texts.say("invoice.state." + standing.state(today).key())),
                new Cell.Money(invoice.gross(), invoice.currency()),
                new Cell.Money(standing.paid(), invoice.currency()));
    }
}
