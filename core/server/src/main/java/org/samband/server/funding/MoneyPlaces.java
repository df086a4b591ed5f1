package org.samband.server.funding;

import java.util.List;
import org.samband.server.alliance.ThisAlliance;
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

    /** The tabs that all of them show. */
    public static List<Link> tabs(Frame frame) {
        return List.of(
                new Link(frame.say("money.overview"), home()),
                new Link(frame.say("money.levies"), at("levies")),
                new Link(frame.say("money.budgets"), at("budgets")),
                new Link(frame.say("money.grants"), at("grants")),
                new Link(frame.say("money.results"), at("results")),
                new Link(frame.say("money.invoices"), at("invoices")));
    }
}
