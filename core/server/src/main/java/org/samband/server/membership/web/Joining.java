package org.samband.server.membership.web;

import java.util.List;
import org.samband.server.alliance.Scheme;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;

/** What stands on the page of joining: what was searched for, found, chosen and typed. */
public record Joining(
        String base,
        Scheme scheme,
        String query,
        List<Organisation> found,
        List<OrganisationId> chosen,
        String from,
        String lastDay,
        String note) {}
