package org.samband.server.hosting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Country;
import org.samband.server.access.Actor;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.NewOrganisation;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.Organisations;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which organisation of the register an alliance is. */
@Component
@Transactional
public class OwnOrganisation {

    private final Alliances alliances;
    private final AllianceProfiles profiles;
    private final Organisations organisations;
    private final Clock clock;

    OwnOrganisation(Alliances alliances, AllianceProfiles profiles, Organisations organisations, Clock clock) {
        this.alliances = alliances;
        this.profiles = profiles;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Returns the organisation that the alliance is, if somebody has said so. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find() {
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

    private String country() {
        return profiles.country().map(Country::code).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
