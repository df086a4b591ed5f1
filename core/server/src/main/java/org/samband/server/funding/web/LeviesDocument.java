package org.samband.server.funding.web;

import java.util.List;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Levy;
import org.samband.server.web.Texts;

/** Words all levies of an alliance as a paper, with what is not known of each. */
final class LeviesDocument {

    private LeviesDocument() {}

    static Document of(LeviesPage page, Texts texts) {
        var title = texts.say("levy.title");
        return new Document(
                title,
                "",
                texts.language().tag(),
                ThisAlliance.get().name(),
                List.of(new Block.Table(
                        title,
                        List.of(
                                new Block.Column(texts.say("levy.levy"), 4),
                                new Block.Column(texts.say("levy.scheme"), 3),
                                new Block.Column(texts.say("levy.payers"), 3),
                                new Block.Column(texts.say("levy.rate"), 2),
                                new Block.Column(texts.say("levy.latest-run"), 3),
                                new Block.Column(texts.say("levy.missing"), 5)),
                        page.levies().stream()
                                .map(levy -> row(levy, page, texts))
                                .toList())));
    }

    private static List<Cell> row(Levy levy, LeviesPage page, Texts texts) {
        var missing = levy.terms().words().missing();
        return List.of(
                new Cell.Head(levy.title()),
                Cell.text(page.scheme(levy)),
                Cell.text(texts.say("levy.payers." + levy.terms().who().payers().key())),
                Cell.text(page.rate(levy, texts)),
                Cell.text(
                        page.latest(levy).map(run -> page.total(run, texts)).orElseGet(() -> texts.say("levy.no-run"))),
                Cell.text(missing == null ? "" : missing));
    }
}
