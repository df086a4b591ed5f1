package org.samband.server.alliance.web;

import java.util.List;
import java.util.Objects;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.Publications;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Public;
import org.samband.server.web.FrontEntry;
import org.samband.server.web.Link;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: who is hosted here, and what they publish. */
@Controller
class FrontPage {

    private final Alliances alliances;
    private final AllianceTerms terms;
    private final ObjectProvider<Publications> publications;
    private final TransactionOperations transactions;

    FrontPage(
            Alliances alliances,
            AllianceTerms terms,
            ObjectProvider<Publications> publications,
            TransactionOperations transactions) {
        this.alliances = alliances;
        this.terms = terms;
        this.publications = publications;
        this.transactions = transactions;
    }

    @Public
    @GetMapping("/")
    String show(Model model, Texts texts) {
        model.addAttribute(
                "entries",
                alliances.all().stream()
                        .map(alliance -> ThisAlliance.call(alliance, () -> told(alliance, texts)))
                        .toList());
        return "web/front";
    }

    /** In one transaction, because each tells the database anew which alliance it is for. */
    private FrontEntry told(Alliance alliance, Texts texts) {
        return Objects.requireNonNull(transactions.execute(_ -> entry(alliance, texts)));
    }

    private FrontEntry entry(Alliance alliance, Texts texts) {
        return new FrontEntry(
                alliance.name(),
                "/" + alliance.slug(),
                AllianceFrame.colour(alliance),
                terms.resolve("[[Alliance]]", texts.language()),
                alliance.publishes() ? published() : List.of());
    }

    private List<Link> published() {
        return publications
                .orderedStream()
                .flatMap(each -> each.latest().stream())
                .limit(4)
                .toList();
    }
}
