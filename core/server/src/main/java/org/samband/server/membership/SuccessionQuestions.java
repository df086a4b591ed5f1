package org.samband.server.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.samband.server.alliance.Participation;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.register.Succession;
import org.samband.server.register.Successions;
import org.springframework.stereotype.Component;

/** Finds the participants of a day that the register knows a successor of. */
@Component
class SuccessionQuestions {

    private final Successions successions;
    private final Organisations organisations;

    SuccessionQuestions(Successions successions, Organisations organisations) {
        this.successions = successions;
        this.organisations = organisations;
    }

    List<Succeeded> of(Collection<Participation> participations, LocalDate on) {
        var participants = new LinkedHashMap<OrganisationId, Participation>();
        participations.forEach(each -> participants.put(each.organisation(), each));
        var groups = new LinkedHashMap<Group, Set<OrganisationId>>();
        for (var each : successions.of(participants.keySet())) {
            var participation = participants.get(each.predecessor());
            if (participation != null && stillTakesPart(participation, each, on)) {
                groups.computeIfAbsent(Group.of(each), _ -> new LinkedHashSet<>())
                        .add(each.kind() == Succession.Kind.SPLIT ? each.successor() : each.predecessor());
            }
        }
        return named(groups);
    }

    private static boolean stillTakesPart(Participation participation, Succession succession, LocalDate on) {
        return !succession.on().isAfter(on)
                && participation.valid().holdsOn(succession.on().minusDays(1));
    }

    private List<Succeeded> named(Map<Group, Set<OrganisationId>> groups) {
        var ids = new LinkedHashSet<OrganisationId>();
        groups.forEach((group, others) -> {
            ids.add(group.one());
            ids.addAll(others);
        });
        var known = ids.isEmpty() ? Map.<OrganisationId, Organisation>of() : organisations.all(ids);
        var questions = new ArrayList<Succeeded>();
        groups.forEach((group, others) -> {
            var one = List.of(Objects.requireNonNull(known.get(group.one())));
            var several =
                    others.stream().map(known::get).filter(Objects::nonNull).toList();
            var split = group.kind() == Succession.Kind.SPLIT;
            questions.add(new Succeeded(split ? one : several, split ? several : one, group.kind(), group.on()));
        });
        return questions;
    }

    /** Those that became part of one successor on a day, or the parts that one was split into. */
    private record Group(OrganisationId one, Succession.Kind kind, LocalDate on) {

        static Group of(Succession each) {
            return each.kind() == Succession.Kind.SPLIT
                    ? new Group(each.predecessor(), each.kind(), each.on())
                    : new Group(each.successor(), each.kind(), each.on());
        }
    }
}
