package org.samband.server.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samband.server.alliance.MembersOfMembers;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who pays a levy, whether or not it can be computed: those who take part, or their members. */
@Component
@Transactional(readOnly = true)
public class LevyPayers {

    private final Participations participations;
    private final MembersOfMembers membersOfMembers;
    private final Organisations organisations;

    LevyPayers(Participations participations, MembersOfMembers membersOfMembers, Organisations organisations) {
        this.participations = participations;
        this.membersOfMembers = membersOfMembers;
        this.organisations = organisations;
    }

    /** Returns whoever pays for taking part at any time, with the members that are members on a day. */
    public Collection<Organisation> ever(Levy levy, LocalDate on) {
        return organisations
                .all(paying(levy, participations.of(levy.scheme()), on))
                .values();
    }

    /** Returns whoever pays for taking part in a year and is of the kind that counts. */
    public List<Organisation> in(Levy levy, int year) {
        var first = LocalDate.of(year, 1, 1);
        var kind = levy.terms().who().onlyKind();
        return organisations
                .all(paying(levy, participations.during(levy.scheme(), first, first.plusYears(1)), first))
                .values()
                .stream()
                .filter(payer -> kind == null || payer.kind() == kind)
                .toList();
    }

    private Set<OrganisationId> paying(Levy levy, List<Participation> takingPart, LocalDate on) {
        var ids = takingPart.stream()
                .map(Participation::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (levy.terms().who().payers() != Payers.MEMBERS) {
            return ids;
        }
        return membersOfMembers.of(ids, on).values().stream()
                .flatMap(list -> list.members().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
