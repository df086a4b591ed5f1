package org.samband.server.alliance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;

/**
 * Who was a member of an organisation within some time, and when.
 *
 * @param federation the organisation whose members they are
 * @param members for each its memberships that meet the time, in their order
 */
public record MembersDuring(
        OrganisationId federation, MemberList.Source source, Map<OrganisationId, List<Validity>> members) {

    public MembersDuring {
        members = new LinkedHashMap<>(members);
    }
}
