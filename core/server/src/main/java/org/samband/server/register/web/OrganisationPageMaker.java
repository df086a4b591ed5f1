package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samband.server.register.Affiliation;
import org.samband.server.register.Affiliations;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts;
import org.samband.server.register.Organisations;
import org.samband.server.register.Populations;
import org.samband.server.register.Succession;
import org.samband.server.register.Successions;
import org.samband.server.web.Link;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Gathers what is known of an organisation, with one statement for each kind of thing. */
@Component
class OrganisationPageMaker {

    private final Organisations organisations;
    private final Affiliations affiliations;
    private final Successions successions;
    private final Populations populations;
    private final List<OrganisationParts> parts;

    OrganisationPageMaker(
            Organisations organisations,
            Affiliations affiliations,
            Successions successions,
            Populations populations,
            List<OrganisationParts> parts) {
        this.organisations = organisations;
        this.affiliations = affiliations;
        this.successions = successions;
        this.populations = populations;
        this.parts = List.copyOf(parts);
    }

    OrganisationPage page(OrganisationId id, LocalDate today) {
        var organisation = organisations.find(id).orElseThrow(Refusal::notFound);
        var until = organisation.exists().until();
        var day = until == null || until.isAfter(today) ? today : until.minusDays(1);
        var ties = affiliations.of(id).stream()
                .filter(tie -> tie.valid().holdsOn(day))
                .toList();
        var changes = successions.of(List.of(id));
        var others = others(id, ties, changes);
        return new OrganisationPage(
                organisation,
                ties.stream()
                        .filter(tie -> tie.member().equals(id))
                        .map(tie -> new OrganisationPage.Tie(
                                link(others, tie.parent()), tie.kind().name().toLowerCase(Locale.ROOT), tie.source()))
                        .toList(),
                ties.stream()
                        .filter(tie -> tie.parent().equals(id))
                        .map(tie -> link(others, tie.member()))
                        .sorted(Comparator.comparing(Link::label, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                history(organisation, changes, others),
                PopulationHistory.of(populations.sources(), populations.of(id)),
                parts.stream().flatMap(each -> each.parts(id).stream()).toList());
    }

    private Map<OrganisationId, Organisation> others(
            OrganisationId id, List<Affiliation> ties, List<Succession> changes) {
        var ids = new HashSet<OrganisationId>();
        ties.forEach(tie -> ids.addAll(List.of(tie.member(), tie.parent())));
        changes.forEach(change -> ids.addAll(List.of(change.predecessor(), change.successor())));
        ids.remove(id);
        return organisations.all(ids);
    }

    private static List<OrganisationPage.Event> history(
            Organisation organisation, List<Succession> changes, Map<OrganisationId, Organisation> others) {
        var events = new ArrayList<OrganisationPage.Event>();
        for (var name : organisation.names()) {
            events.add(new OrganisationPage.Event(
                    name.valid().from(), Message.of("register.history.name", name.as()), null));
        }
        for (var code : organisation.codes()) {
            events.add(new OrganisationPage.Event(
                    code.valid().from(), Message.of("register.history.code", code.as()), null));
        }
        for (var change : changes) {
            var after = change.predecessor().equals(organisation.id());
            var key = "register.history." + (after ? "into." : "from.")
                    + change.kind().name().toLowerCase(Locale.ROOT);
            events.add(new OrganisationPage.Event(
                    change.on(), Message.of(key), link(others, after ? change.successor() : change.predecessor())));
        }
        events.sort(
                Comparator.comparing(OrganisationPage.Event::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return events;
    }

    private static Link link(Map<OrganisationId, Organisation> others, OrganisationId id) {
        var other = others.get(id);
        return new Link(other == null ? "–" : other.name(), "/register/organisations/" + id.value());
    }
}
