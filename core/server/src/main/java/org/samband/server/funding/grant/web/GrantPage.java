package org.samband.server.funding.grant.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.funding.Said;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.funding.grant.GrantApplicationId;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;

/**
 * The applications, or one of them.
 *
 * @param one the one that is shown, or null for the list
 * @param meant the resource of the plan that it is for, in words
 * @param resources the resources that a new one can be for
 */
public record GrantPage(
        List<GrantApplication> all,
        @Nullable GrantApplication one,
        @Nullable String meant,
        List<Choice> resources,
        GrantForm form,
        GrantTyped typed,
        boolean edits,
        LocalDate today) {

    public static String list() {
        return MoneyPlaces.at("grants");
    }

    public String address() {
        return one == null ? list() : at(one);
    }

    public String at(GrantApplication application) {
        return at(application.id());
    }

    static String at(GrantApplicationId id) {
        return list() + "/" + id.value();
    }

    public List<Link> trail(Frame frame) {
        return List.of(
                new Link(frame.say("money.title"), MoneyPlaces.home()), new Link(frame.say("money.grants"), list()));
    }

    public String money(GrantApplication application, @Nullable Long minorUnits, Frame frame) {
        return minorUnits == null ? "" : Said.money(minorUnits, application.currency(), frame.texts());
    }

    /** How much is asked for, where somebody has said so. */
    public String asked(GrantApplication application, Frame frame) {
        return Said.asked(application.request().amount(), application.currency(), frame.texts());
    }

    public String state(GrantApplication application, Frame frame) {
        return frame.say("grant.state." + application.state().key());
    }
}
