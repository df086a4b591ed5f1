package org.samband.server.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.MemberList;
import org.samband.server.alliance.MembersDuring;
import org.samband.server.data.Validity;
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
            TakingPart taking,
            Optional<MembersDuring> members,
            RunTime time,
            boolean total,
            Set<OrganisationId> without) {
        var name = participant.name(on);
        var part = taking.part(time, terms.proration(), total);
        if (terms.who().payers() == Payers.PARTICIPANTS) {
            return counts(participant, null, without)
                    ? List.of(new Circle.Payer(participant, name, part, taking.since(), List.of(participant)))
                    : List.of();
        }
        var during = members.map(MembersDuring::members).orElse(Map.of());
        var ofIt = during.keySet().stream()
                .map(this::organisation)
                .filter(member -> counts(member, name, without))
                .toList();
        if (ofIt.isEmpty()) {
            throw Refusal.conflict("levy.run.no-members", name);
        }
        if (terms.who().payers() == Payers.FOR_MEMBERS) {
            var standing = ofIt.stream()
                    .filter(member -> stands(member, name, Objects.requireNonNull(during.get(member.id())), time))
                    .toList();
            if (standing.isEmpty()) {
                throw Refusal.conflict("levy.run.no-members", name);
            }
            return List.of(new Circle.Payer(participant, name, part, taking.since(), standing));
        }
        return ofIt.stream()
                .flatMap(member ->
                        member(member, name, taking, Objects.requireNonNull(during.get(member.id())), time, total)
                                .stream())
                .toList();
    }

    // A member pays for as long as it is one, and takes part since it became one.
    private Optional<Circle.Payer> member(
            Organisation member,
            String through,
            TakingPart federation,
            List<Validity> memberships,
            RunTime time,
            boolean total) {
        var taking = federation.through(member.id(), memberships);
        if (taking.spells().isEmpty() || taking.days(time) == 0) {
            return Optional.empty();
        }
        if (terms.proration() == Proration.FULL && !taking.on(time.from())) {
            leaveOut(member, through, LeftOut.Reason.JOINED_LATER, null);
            return Optional.empty();
        }
        var since = memberships.getFirst().from() == null ? null : taking.since();
        return Optional.of(new Circle.Payer(
                member, member.name(on), taking.part(time, terms.proration(), total), since, List.of(member)));
    }

    // Who pays for its members pays for those of the first day: that others come or go is for somebody to look at.
    private boolean stands(Organisation member, String through, List<Validity> memberships, RunTime time) {
        var standing = memberships.stream().filter(each -> each.holdsOn(on)).findFirst();
        if (standing.isEmpty()) {
            leaveOut(member, through, LeftOut.Reason.JOINED_LATER, null);
            doubts.add(new Doubt(
                    Doubt.Kind.MEMBERS_CHANGED,
                    member.name(on) + " (" + through + ")",
                    memberships.getFirst().from()));
        } else {
            var until = standing.get().until();
            if (until != null && until.isBefore(time.until())) {
                doubts.add(new Doubt(Doubt.Kind.MEMBERS_CHANGED, member.name(on) + " (" + through + ")", until));
            }
        }
        return standing.isPresent();
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

    void doubtMembers(Collection<MembersDuring> lists) {
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
