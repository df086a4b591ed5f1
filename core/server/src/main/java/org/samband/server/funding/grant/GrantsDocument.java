package org.samband.server.funding.grant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Texts;

/** Words all applications for money as a paper: what is asked of whom until when, and what was answered. */
public final class GrantsDocument {

    private final Texts texts;

    private GrantsDocument(Texts texts) {
        this.texts = texts;
    }

    public static Document of(List<GrantApplication> applications, Texts texts) {
        var document = new GrantsDocument(texts);
        var title = texts.say("money.grants");
        return new Document(
                title,
                "",
                texts.language().tag(),
                ThisAlliance.get().name(),
                List.of(new Block.Table(
                        title,
                        List.of(
                                document.column("grant.funder", 4),
                                document.column("grant.purpose", 4),
                                document.column("grant.state", 2),
                                document.column("grant.apply-until", 2),
                                document.column("grant.amount", 3),
                                document.column("grant.granted", 3),
                                document.column("grant.report-due", 2)),
                        applications.stream().map(document::row).toList())));
    }

    private Block.Column column(String key, int width) {
        return new Block.Column(texts.say(key), width);
    }

    private List<Cell> row(GrantApplication application) {
        var request = application.request();
        var until = request.applyUntil();
        var report = application.reportDue();
        return List.of(
                new Cell.Head(request.funder()),
                Cell.text(request.purpose()),
                Cell.text(texts.say("grant.state." + application.state().key())),
                until == null ? Cell.text("") : new Cell.Day(until),
                money(request.amount(), application.currency(), texts.say("plan.amount.unknown")),
                money(application.granted(), application.currency(), ""),
                report == null ? Cell.text("") : new Cell.Day(report));
    }

    private static Cell money(@Nullable Long amount, String currency, String otherwise) {
        return amount == null ? Cell.text(otherwise) : new Cell.Money(amount, currency);
    }
}
