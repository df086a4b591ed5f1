package org.samband.server.membership.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.server.alliance.AgreementParty;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;

/** A party to an agreement, as the page shows it. */
public record AgreementPartyLine(AgreementParty party, Organisation organisation) {

    static List<AgreementPartyLine> of(List<AgreementParty> parties, Map<OrganisationId, Organisation> known) {
        var byOrganisation = parties.stream().collect(Collectors.toMap(AgreementParty::organisation, each -> each));
        return known.values().stream()
                .map(each -> new AgreementPartyLine(Objects.requireNonNull(byOrganisation.get(each.id())), each))
                .toList();
    }
}
