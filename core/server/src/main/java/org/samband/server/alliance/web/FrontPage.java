package org.samband.server.alliance.web;

import java.util.List;
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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: who is hosted here, and what they publish. */
@Controller
class FrontPage {

    private final Alliances alliances;
    private final AllianceTerms terms;
    private final ObjectProvider<Publications> publications;

    FrontPage(Alliances alliances, AllianceTerms terms, ObjectProvider<Publications> publications) {
        this.alliances = alliances;
        this.terms = terms;
        this.publications = publications;
    }

    @Public
    @GetMapping("/")
    String show(Model model, Texts texts) {
        model.addAttribute(
                "entries",
                alliances.all().stream()
                        .map(alliance -> ThisAlliance.call(alliance, () -> entry(alliance, texts)))
                        .toList());
        return "web/front";
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
