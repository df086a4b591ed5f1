package org.samband.server.register;

import org.samband.server.data.Validity;

/**
 * That an organisation belongs to another one for a time.
 *
 * @param source who says so
 */
public record Affiliation(OrganisationId member, OrganisationId parent, Kind kind, Validity valid, String source) {

    /** In which way one organisation belongs to another. */
    public enum Kind {
        /** It lies in the county. */
        COUNTY,
        /** It is a member, such as a municipality of a federation. */
        MEMBER
    }
}
