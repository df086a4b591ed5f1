package org.samband.server.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samband.server.alliance.MembersDuring;
import org.samband.server.alliance.MembersOfMembers;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.data.Validity;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.register.Affiliations;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.register.Succession;
import org.samband.server.register.Successions;
import org.springframework.stereotype.Component;

/** Finds who pays a levy and who is counted, in a fixed number of statements however many they are. */
@Component
class LevyCircles {

    private final Participations participations;
    private final MembersOfMembers membersOfMembers;
    private final Organisations organisations;
    private final Affiliations affiliations;
    private final Headcounts headcounts;
    private final Successions successions;

    LevyCircles(
            Participations participations,
            MembersOfMembers membersOfMembers,
            Organisations organisations,
            Affiliations affiliations,
            Headcounts headcounts,
            Successions successions) {
        this.participations = participations;
        this.membersOfMembers = membersOfMembers;
        this.organisations = organisations;
        this.affiliations = affiliations;
        this.headcounts = headcounts;
        this.successions = successions;
    }

    /** Returns the circle, or refuses where it cannot be told who pays for whom. */
    Circle of(Question question, boolean total) {
        var terms = question.terms();
        var time = question.time();
        var all = takingPart(question);
        var members = terms.who().payers() == Payers.PARTICIPANTS
                ? Map.<OrganisationId, MembersDuring>of()
                : membersOfMembers.during(all.keySet(), time.from(), time.until());
        var ids = new LinkedHashSet<>(all.keySet());
        members.values().forEach(list -> ids.addAll(list.members().keySet()));
        var known = organisations.all(ids);
        var counting = new Counting(
                terms, time.from(), known, counties(terms, ids, time.from()), new ArrayList<>(), new ArrayList<>());
        var payers = payers(question, total, all, members, counting);
        counting.doubtMembers(members.values());
        var gone = new ArrayList<Doubt>();
        var doubts = mergers(question, ids, counting, payers, gone);
        return new Circle(payers, headcounts.of(question, payers), counting.leftOut(), doubts, gone);
    }

    private Map<OrganisationId, TakingPart> takingPart(Question question) {
        var time = question.time();
        var all = new LinkedHashMap<OrganisationId, TakingPart>();
        participations.during(question.levy().scheme(), time.from(), time.until()).stream()
                .collect(Collectors.groupingBy(
                        Participation::organisation,
                        LinkedHashMap::new,
                        Collectors.mapping(Participation::valid, Collectors.toList())))
                .forEach((id, spells) -> all.put(id, new TakingPart(id, spells)));
        question.with().forEach(id -> all.putIfAbsent(id, new TakingPart(id, List.of(Validity.from(time.from())))));
        return all;
    }

    private List<Circle.Payer> payers(
            Question question,
            boolean total,
            Map<OrganisationId, TakingPart> all,
            Map<OrganisationId, MembersDuring> members,
            Counting counting) {
        var time = question.time();
        var payers = new ArrayList<Circle.Payer>();
        for (var taking : all.values()) {
            var participant = counting.organisation(taking.organisation());
            if (question.without().contains(participant.id())) {
                counting.leaveOut(participant, null, LeftOut.Reason.WITHOUT, null);
            } else if (question.terms().proration() == Proration.FULL && !taking.on(time.from())) {
                counting.leaveOut(participant, null, LeftOut.Reason.JOINED_LATER, null);
            } else {
                payers.addAll(counting.payers(
                        participant,
                        taking,
                        Optional.ofNullable(members.get(participant.id())),
                        time,
                        total,
                        question.without()));
            }
        }
        counting.requireOnce(payers);
        payers.sort(Comparator.comparing(Circle.Payer::name)
                .thenComparing(payer -> payer.id().value()));
        return payers;
    }

    private Map<OrganisationId, OrganisationId> counties(
            LevyTerms terms, Collection<OrganisationId> ids, LocalDate on) {
        return terms.who().withinId() == null ? Map.of() : affiliations.countyOf(ids, on);
    }

    // On the first day of a run the new organisation stands there already: the old one is gone, and pays no more.
    private List<Doubt> mergers(
            Question question,
            Set<OrganisationId> ids,
            Counting counting,
            List<Circle.Payer> payers,
            List<Doubt> gone) {
        var time = question.time();
        var counted = new HashMap<OrganisationId, Organisation>();
        payers.forEach(payer -> {
            counted.put(payer.id(), payer.organisation());
            payer.counted().forEach(each -> counted.put(each.id(), each));
        });
        counted.values().forEach(each -> {
            var end = each.exists().until();
            if (end != null && !end.isAfter(time.from())) {
                gone.add(new Doubt(Doubt.Kind.MERGER, each.name(time.from()), end));
            }
        });
        var all = successions.until(ids, time.until());
        var mergers =
                all.stream().filter(each -> each.on().isAfter(time.from())).toList();
        all.stream()
                .filter(each -> !each.on().isAfter(time.from()) && each.kind() == Succession.Kind.MERGER)
                .filter(each -> counted.containsKey(each.predecessor()))
                .forEach(each -> gone.add(new Doubt(
                        Doubt.Kind.MERGER,
                        counting.organisation(each.predecessor()).name(time.from()),
                        each.on())));
        var doubts = new ArrayList<>(counting.doubts());
        var known =
                organisations.all(mergers.stream().map(Succession::predecessor).toList());
        for (var merger : mergers) {
            var name = Optional.ofNullable(known.get(merger.predecessor())).map(it -> it.name(time.from()));
            doubts.add(new Doubt(Doubt.Kind.MERGER, name.orElse(""), merger.on()));
        }
        return doubts;
    }
}
