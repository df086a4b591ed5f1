package org.samband.server.hosting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType;
import org.samband.profile.Country;
import org.samband.profile.Seats;
import org.samband.server.access.Actor;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.data.Validity;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.register.Affiliations;
import org.samband.server.register.NewOrganisation;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.OrganisationSearch;
import org.samband.server.register.Organisations;
import org.samband.server.reporting.UsualRoutes;
import org.samband.server.settings.PieceChange;
import org.samband.server.settings.Settings;
import org.samband.server.web.Language;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets an alliance up step by step; each step is whole by itself, and what is done is seen from what the alliance has. */
@Component
@Transactional
public class SettingUp {

    private static final int MOST_COUNTIES = 60;

    private final Alliances alliances;
    private final AllianceProfiles profiles;
    private final AllianceTerms terms;
    private final Organisations organisations;
    private final Affiliations affiliations;
    private final Schemes schemes;
    private final Participations participations;
    private final Bodies bodies;
    private final Plans plans;
    private final PlanImports imports;
    private final UsualRoutes routes;
    private final Settings settings;
    private final Clock clock;

    SettingUp(
            Alliances alliances,
            AllianceProfiles profiles,
            AllianceTerms terms,
            Organisations organisations,
            Affiliations affiliations,
            Schemes schemes,
            Participations participations,
            Bodies bodies,
            Plans plans,
            PlanImports imports,
            UsualRoutes routes,
            Settings settings,
            Clock clock) {
        this.alliances = alliances;
        this.profiles = profiles;
        this.terms = terms;
        this.organisations = organisations;
        this.affiliations = affiliations;
        this.schemes = schemes;
        this.participations = participations;
        this.bodies = bodies;
        this.plans = plans;
        this.imports = imports;
        this.routes = routes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells which steps are done. */
    @Transactional(readOnly = true)
    public Map<Step, Boolean> done() {
        var done = new EnumMap<Step, Boolean>(Step.class);
        done.put(Step.ORGANISATION, organisation().isPresent());
        done.put(Step.MEMBERS, !members().isEmpty());
        done.put(Step.BODIES, !bodies.all().isEmpty());
        done.put(Step.PLAN, !plans.all().isEmpty() || !imports.open().isEmpty());
        return done;
    }

    /** Returns the organisation that the alliance is, if somebody has said so. */
    @Transactional(readOnly = true)
    public Optional<Organisation> organisation() {
        return alliances
                .find(ThisAlliance.get().id())
                .flatMap(alliance -> alliance.organisation())
                .flatMap(organisations::find);
    }

    /**
     * Says which organisation the alliance is, by its number or else its name; the register gets it if it does not know it.
     *
     * @throws Refusal if the number is none of the country's, or another alliance is that organisation
     */
    public void identify(String name, @Nullable String number, OrganisationKind kind) {
        if (!Actor.current().map(Actor::administrator).orElse(true)) {
            throw Refusal.forbidden();
        }
        var country = country();
        var known = number == null || number.isBlank()
                ? organisations.named(country, name.strip(), today()).stream().findFirst()
                : organisations.numbered(country, number.replaceAll("[\\s-]", ""));
        var organisation = known.orElseGet(() -> organisations.add(new NewOrganisation(kind, country, name, number)));
        alliances.identify(ThisAlliance.get().id(), organisation.id());
    }

    /** Returns the counties of the country, by whose municipalities members are found. */
    @Transactional(readOnly = true)
    public List<Organisation> counties() {
        return organisations
                .search(new OrganisationSearch("", OrganisationKind.COUNTY, null), null, MOST_COUNTIES)
                .stream()
                .filter(county -> county.country().equals(country()))
                .filter(county -> !affiliations.members(county.id(), today()).isEmpty())
                .toList();
    }

    /** Returns a county with its municipalities of today, who may be members. */
    @Transactional(readOnly = true)
    public List<Organisation> within(OrganisationId county) {
        var found = new ArrayList<>(organisations.find(county).stream().toList());
        found.addAll(organisations.all(affiliations.members(county, today())).values());
        return found;
    }

    /** Returns who the members are by now. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> members() {
        return participations.of(schemes.root().id()).stream()
                .map(Participation::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Lets organisations be members, those that are not yet.
     *
     * @param from since when, or null where that is not known
     */
    public void join(List<OrganisationId> wanted, @Nullable LocalDate from) {
        var already = members();
        var valid = from == null ? Validity.always() : Validity.from(from);
        wanted.stream()
                .distinct()
                .filter(organisation -> !already.contains(organisation))
                .forEach(organisation -> participations.join(schemes.root().id(), organisation, valid, null));
    }

    /** Returns the bodies that the profile proposes, without those of a type that the alliance has. */
    @Transactional(readOnly = true)
    public List<ProposedBody> proposed() {
        var words = terms.in(Language.of(ThisAlliance.get().language()).orElseThrow());
        var there = bodies.all().stream().flatMap(body -> body.type().stream()).collect(Collectors.toSet());
        return profiles.current().bodyTypes().stream()
                .filter(type -> !there.contains(type.key()))
                .map(type -> new ProposedBody(
                        type.key(), capital(words.term(type.key()).definite()), isUsual(type)))
                .toList();
    }

    /** What decides with seats for the members stands in nearly every alliance of a kind; groups and networks come later. */
    private static boolean isUsual(BodyType type) {
        return type.standing() != BodyType.Standing.MEETS && !(type.seats() instanceof Seats.Open);
    }

    /**
     * Founds bodies by their types, and lets reports go to them as they usually do.
     *
     * @param wanted what they are called, and the keys of their types
     */
    public List<Body> found(List<Body.Draft> wanted) {
        var founded = wanted.stream().map(this::found).toList();
        route(founded);
        return founded;
    }

    private Body found(Body.Draft wanted) {
        try {
            return bodies.found(wanted);
        } catch (Refusal refusal) {
            throw refusal.mistakes().isEmpty()
                    ? refusal
                    : Refusal.of(refusal.mistakes().stream()
                            .map(mistake -> new Mistake("name-" + wanted.type(), mistake.message()))
                            .toList());
        }
    }

    private void route(List<Body> founded) {
        var byType = new HashMap<String, String>();
        founded.forEach(body -> body.type().ifPresent(type -> byType.putIfAbsent(type, body.name())));
        for (var usual : profiles.current().usualRoutes()) {
            var name = byType.get(usual.bodyType());
            if (name != null) {
                PieceChange way = routes.change(
                        UsualRoutes.place(usual.cycle(), name),
                        new UsualRoutes.Told(usual.treats() ? "treats" : "receives"));
                settings.put(UsualRoutes.KEY, way);
            }
        }
    }

    private String country() {
        return profiles.country().map(Country::code).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
