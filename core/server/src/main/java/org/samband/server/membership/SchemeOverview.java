package org.samband.server.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.AgreementId;
import org.samband.server.alliance.AgreementParty;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.register.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all schemes of the alliance with how many take part in each and what they rest on. */
@Component
@Transactional(readOnly = true)
public class SchemeOverview {

    private final Schemes schemes;
    private final Participations participations;
    private final Agreements agreements;

    SchemeOverview(Schemes schemes, Participations participations, Agreements agreements) {
        this.schemes = schemes;
        this.participations = participations;
        this.agreements = agreements;
    }

    /** Returns a line for each scheme, the membership first. */
    public List<Line> on(LocalDate day) {
        var all = schemes.all();
        var byScheme = participations.all().stream()
                .filter(each -> each.valid().holdsOn(day))
                .collect(Collectors.groupingBy(Participation::scheme));
        var members = all.stream()
                .filter(Scheme::root)
                .flatMap(root -> byScheme.getOrDefault(root.id(), List.of()).stream())
                .map(Participation::organisation)
                .collect(Collectors.toSet());
        var resting = agreements();
        return all.stream()
                .map(scheme -> line(
                        scheme,
                        byScheme.getOrDefault(scheme.id(), List.of()),
                        members,
                        resting.getOrDefault(scheme.id(), List.of())))
                .toList();
    }

    /** Returns the agreements of one scheme with their parties. */
    public List<Resting> agreements(SchemeId scheme) {
        var all = agreements.of(scheme);
        var parties = agreements.parties(all.stream().map(Agreement::id).toList());
        return all.stream().map(each -> Resting.of(each, parties)).toList();
    }

    private Map<SchemeId, List<Resting>> agreements() {
        var all = agreements.all();
        var parties = agreements.parties(all.stream().map(Agreement::id).toList());
        return all.stream()
                .map(each -> Resting.of(each, parties))
                .collect(Collectors.groupingBy(each -> each.agreement().scheme()));
    }

    private static Line line(
            Scheme scheme, List<Participation> taking, Set<OrganisationId> members, List<Resting> agreements) {
        var outside = taking.stream()
                .filter(each -> !members.contains(each.organisation()))
                .count();
        return new Line(scheme, taking.size(), (int) outside, agreements);
    }

    /**
     * A scheme in a list.
     *
     * @param outside how many of its participants are no members of the alliance
     */
    public record Line(Scheme scheme, int participants, int outside, List<Resting> agreements) {}

    /** An agreement with those that it is between. */
    public record Resting(Agreement agreement, List<AgreementParty> parties) {

        static Resting of(Agreement agreement, Map<AgreementId, List<AgreementParty>> parties) {
            return new Resting(agreement, parties.getOrDefault(agreement.id(), List.of()));
        }

        public long approved() {
            return parties.stream().filter(AgreementParty::approved).count();
        }
    }
}
