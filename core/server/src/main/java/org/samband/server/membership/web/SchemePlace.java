package org.samband.server.membership.web;

import org.samband.server.alliance.Scheme;

/** Where a scheme is shown: the membership as the members, the others by their own pages. */
public final class SchemePlace {

    private SchemePlace() {}

    /**
     * Returns the address of a scheme's page.
     *
     * @param base the address of the alliance
     */
    public static String of(String base, Scheme scheme) {
        return scheme.root()
                ? base + "/members"
                : base + "/schemes/" + scheme.id().value();
    }
}
