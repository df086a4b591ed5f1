package org.samband.server.funding;

import java.util.ArrayList;
import java.util.List;
import org.samband.server.access.Actor;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;

/** The addresses of the pages about money, and the links between them. */
public final class MoneyPlaces {

    private MoneyPlaces() {}

    public static String home() {
        return "/" + ThisAlliance.get().slug() + "/funding";
    }

    public static String at(String place) {
        return home() + "/" + place;
    }

    /** The tabs that all of them show, apart from those on which a member's contact sees nothing. */
    public static List<Link> tabs(Frame frame) {
        var inside = Actor.current()
                .filter(actor -> actor.is(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER))
                .isPresent();
        var links = new ArrayList<Link>();
        links.add(new Link(frame.say("money.overview"), home()));
        links.add(new Link(frame.say("money.levies"), at("levies")));
        links.add(new Link(frame.say("money.budgets"), at("budgets")));
        if (inside) {
            links.add(new Link(frame.say("money.grants"), at("grants")));
            links.add(new Link(frame.say("money.results"), at("results")));
        }
        links.add(new Link(frame.say("money.invoices"), at("invoices")));
        return links;
    }
}
