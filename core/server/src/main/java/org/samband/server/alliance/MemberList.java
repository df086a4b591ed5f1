package org.samband.server.alliance;

import java.util.List;
import org.samband.server.register.OrganisationId;

/**
 * The members of an organisation on a day, and who says so.
 *
 * @param federation the organisation whose members they are
 */
public record MemberList(OrganisationId federation, Source source, List<OrganisationId> members) {

    public MemberList {
        members = List.copyOf(members);
    }

    /** Where a list of members comes from. */
    public enum Source {
        /** The organisation is an alliance of this installation and publishes its members. */
        PUBLISHED,
        /** The register says so; the organisation is not hosted here, or does not publish its members. */
        REGISTER
    }
}
