package org.samband.server.hosting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Country;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.Validity;
import org.samband.server.register.Affiliations;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.OrganisationSearch;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds members of a new alliance by the counties of its country, and lets them join. */
@Component
@Transactional
public class FirstMembers {

    private static final int MOST_COUNTIES = 60;

    private final AllianceProfiles profiles;
    private final Organisations organisations;
    private final Affiliations affiliations;
    private final Schemes schemes;
    private final Participations participations;
    private final Clock clock;

    FirstMembers(
            AllianceProfiles profiles,
            Organisations organisations,
            Affiliations affiliations,
            Schemes schemes,
            Participations participations,
            Clock clock) {
        this.profiles = profiles;
        this.organisations = organisations;
        this.affiliations = affiliations;
        this.schemes = schemes;
        this.participations = participations;
        this.clock = clock;
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
    public Set<OrganisationId> all() {
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
        var already = all();
        var valid = from == null ? Validity.always() : Validity.from(from);
        wanted.stream()
                .distinct()
                .filter(organisation -> !already.contains(organisation))
                .forEach(organisation -> participations.join(schemes.root().id(), organisation, valid, null));
    }

    private String country() {
        return profiles.country().map(Country::code).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
