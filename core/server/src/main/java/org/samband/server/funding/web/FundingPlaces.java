package org.samband.server.funding.web;

import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRunId;

/** The addresses of the pages of levies and runs in this alliance. */
public final class FundingPlaces {

    private FundingPlaces() {}

    public static String levies() {
        return "/" + ThisAlliance.get().slug() + "/funding/levies";
    }

    public static String levy(LevyId id) {
        return levies() + "/" + id.value();
    }

    public static String run(LevyRunId id) {
        return "/" + ThisAlliance.get().slug() + "/funding/levy-runs/" + id.value();
    }

    public static String whatIf() {
        return "/" + ThisAlliance.get().slug() + "/funding/what-if";
    }

    /** Returns the parts of an address of the text of a redirect. */
    static String to(String address) {
        return "redirect:" + address;
    }
}
