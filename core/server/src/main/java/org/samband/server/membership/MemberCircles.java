package org.samband.server.membership;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.samband.server.alliance.MemberList;
import org.samband.server.alliance.MembersOfMembers;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who takes part in a scheme on a day with all that a page shows of it, in as many statements however many they are. */
@Component
@Transactional(readOnly = true)
public class MemberCircles {

    private final Schemes schemes;
    private final Participations participations;
    private final MembersOfMembers membersOfMembers;
    private final Organisations organisations;
    private final LatestFigures figures;
    private final SuccessionQuestions questions;

    MemberCircles(
            Schemes schemes,
            Participations participations,
            MembersOfMembers membersOfMembers,
            Organisations organisations,
            LatestFigures figures,
            SuccessionQuestions questions) {
        this.schemes = schemes;
        this.participations = participations;
        this.membersOfMembers = membersOfMembers;
        this.organisations = organisations;
        this.figures = figures;
        this.questions = questions;
    }

    /** Returns the members of the alliance on a day. */
    public Circle members(LocalDate on, Locale locale) {
        return of(schemes.root(), on, locale);
    }

    /** Returns those that take part in a scheme on a day. */
    public Circle of(SchemeId scheme, LocalDate on, Locale locale) {
        return of(schemes.get(scheme), on, locale);
    }

    /** Returns the members of those members that have some themselves, by federation. */
    public List<Beneath> beneath(Circle members) {
        var federations = federations(
                members.participants().stream().map(Participant::organisation).toList());
        var lists = membersOfMembers.of(federations.keySet(), members.on());
        var all = new LinkedHashSet<OrganisationId>();
        lists.values().forEach(list -> all.addAll(list.members()));
        var known = organisations.all(all);
        return lists.values().stream()
                .map(list -> new Beneath(
                        Objects.requireNonNull(federations.get(list.federation())),
                        list.source(),
                        // In the order of their names, as the register gives them.
                        known.values().stream()
                                .filter(each -> list.members().contains(each.id()))
                                .toList()))
                .toList();
    }

    private Circle of(Scheme scheme, LocalDate on, Locale locale) {
        var all = participations.of(scheme.id());
        var now = all.stream().filter(each -> each.valid().holdsOn(on)).toList();
        var known = organisations.all(ids(all));
        var inhabitants = figures.on(on, named(now, known));
        var members =
                scheme.root() ? ids(now) : ids(participations.on(schemes.root().id(), on));
        var through = scheme.root() ? Map.<OrganisationId, Organisation>of() : through(members, on);
        var participants = new ArrayList<Participant>();
        for (var each : now) {
            var organisation = Objects.requireNonNull(known.get(each.organisation()));
            var count = inhabitants.of(organisation.id());
            participants.add(new Participant(
                    each,
                    organisation,
                    organisation.name(on),
                    members.contains(organisation.id()),
                    count,
                    count == null || inhabitants.sum() == 0 ? 0 : Math.round(count * 1000f / inhabitants.sum()),
                    through.get(organisation.id())));
        }
        participants.sort(inOrder(locale));
        return new Circle(scheme, on, participants, all, inhabitants, questions.of(now, on));
    }

    private Map<OrganisationId, Organisation> through(Set<OrganisationId> members, LocalDate on) {
        var federations = federations(organisations.all(members).values());
        var through = new HashMap<OrganisationId, Organisation>();
        membersOfMembers
                .of(federations.keySet(), on)
                .forEach((federation, list) -> list.members()
                        .forEach(member -> through.put(member, Objects.requireNonNull(federations.get(federation)))));
        return through;
    }

    private static Map<OrganisationId, Organisation> federations(Collection<Organisation> all) {
        return all.stream()
                .filter(each ->
                        each.kind() == OrganisationKind.FEDERATION || each.kind() == OrganisationKind.ASSOCIATION)
                .collect(Collectors.toMap(Organisation::id, each -> each, (one, _) -> one, LinkedHashMap::new));
    }

    private static List<Organisation> named(List<Participation> all, Map<OrganisationId, Organisation> known) {
        return all.stream()
                .map(each -> Objects.requireNonNull(known.get(each.organisation())))
                .toList();
    }

    private static Set<OrganisationId> ids(Collection<Participation> all) {
        return all.stream().map(Participation::organisation).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Comparator<Participant> inOrder(Locale locale) {
        return Comparator.comparing((Participant each) -> each.organisation().kind())
                .thenComparing(Participant::name, Collator.getInstance(locale));
    }

    /**
     * The members that a member has.
     *
     * @param source who says so
     */
    public record Beneath(Organisation federation, MemberList.Source source, List<Organisation> members) {}
}
