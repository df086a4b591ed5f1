package org.samband.server.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Part;
import org.samband.server.alliance.MemberList;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.web.Refusal;

/** Sorts those who take part into those who count and those who are left out, with the reason. */
record Counting(
        LevyTerms terms,
        LocalDate on,
        Map<OrganisationId, Organisation> known,
        Map<OrganisationId, OrganisationId> counties,
        List<LeftOut> leftOut,
        List<Doubt> doubts) {

    Organisation organisation(OrganisationId id) {
        return Optional.ofNullable(known.get(id))
                .orElseThrow(() -> Refusal.conflict("levy.run.organisation-unknown", id.value()));
    }

    /** Returns who pays because one organisation takes part: itself, or its members. */
    List<Circle.Payer> payers(
            Organisation participant,
            Optional<MemberList> members,
            Part part,
            @Nullable LocalDate since,
            Set<OrganisationId> without) {
        var name = participant.name(on);
        if (terms.who().payers() == Payers.PARTICIPANTS) {
            return counts(participant, null, without)
                    ? List.of(new Circle.Payer(participant, name, part, since, List.of(participant)))
                    : List.of();
        }
        var ofIt = members.map(MemberList::members).orElse(List.of()).stream()
                .map(this::organisation)
                .filter(member -> counts(member, name, without))
                .toList();
        if (ofIt.isEmpty()) {
            throw Refusal.conflict("levy.run.no-members", name);
        }
        return terms.who().payers() == Payers.FOR_MEMBERS
                ? List.of(new Circle.Payer(participant, name, part, since, ofIt))
                : ofIt.stream()
                        .map(member -> new Circle.Payer(member, member.name(on), part, since, List.of(member)))
                        .toList();
    }

    private boolean counts(Organisation organisation, @Nullable String through, Set<OrganisationId> without) {
        var within = terms.who().withinId();
        if (without.contains(organisation.id())) {
            leaveOut(organisation, through, LeftOut.Reason.WITHOUT, null);
        } else if (terms.who().onlyKind() != null
                && organisation.kind() != terms.who().onlyKind()) {
            leaveOut(
                    organisation,
                    through,
                    LeftOut.Reason.OTHER_KIND,
                    organisation.kind().code());
        } else if (within != null
                && organisation.kind() == OrganisationKind.MUNICIPALITY
                && !within.equals(counties.get(organisation.id()))) {
            var county = counties.get(organisation.id());
            leaveOut(
                    organisation,
                    through,
                    county == null ? LeftOut.Reason.NO_COUNTY : LeftOut.Reason.OTHER_COUNTY,
                    county == null ? null : county.value().toString());
        } else {
            return true;
        }
        return false;
    }

    void leaveOut(Organisation organisation, @Nullable String through, LeftOut.Reason reason, @Nullable String detail) {
        leftOut.add(new LeftOut(organisation.id(), organisation.name(on), through, reason, detail));
    }

    /** Refuses where one would be counted twice, which nobody could explain. */
    void requireOnce(Collection<Circle.Payer> payers) {
        var through = new HashMap<OrganisationId, String>();
        for (var payer : payers) {
            for (var counted : payer.counted()) {
                var other = through.putIfAbsent(counted.id(), payer.name());
                if (other != null) {
                    throw Refusal.conflict("levy.run.counted-twice", counted.name(on), other, payer.name());
                }
            }
        }
    }

    void doubtMembers(Collection<MemberList> lists) {
        var byRegister = lists.stream()
                .filter(list -> list.source() == MemberList.Source.REGISTER)
                .map(list -> organisation(list.federation()).name(on))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (!byRegister.isEmpty()) {
            doubts.add(new Doubt(Doubt.Kind.MEMBERS_BY_REGISTER, String.join(", ", byRegister), null));
        }
    }
}
