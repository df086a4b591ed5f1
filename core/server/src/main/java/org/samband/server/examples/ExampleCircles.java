package org.samband.server.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Country;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.examples.ExampleManifest.ExampleAgreement;
import org.samband.server.examples.ExampleManifest.ExampleCircle;
import org.samband.server.examples.ExampleManifest.ExampleOrganisation;
import org.samband.server.examples.ExampleManifest.ExampleScheme;
import org.samband.server.register.NewOrganisation;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Gives an example its members and schemes, found in the register by what they are called there. */
@Component
class ExampleCircles {

    private final Clock clock;
    private final AllianceProfiles profiles;
    private final Alliances alliances;
    private final Organisations organisations;
    private final Schemes schemes;
    private final Participations participations;
    private final Agreements agreements;

    ExampleCircles(
            Clock clock,
            AllianceProfiles profiles,
            Alliances alliances,
            Organisations organisations,
            Schemes schemes,
            Participations participations,
            Agreements agreements) {
        this.clock = clock;
        this.profiles = profiles;
        this.alliances = alliances;
        this.organisations = organisations;
        this.schemes = schemes;
        this.participations = participations;
        this.agreements = agreements;
    }

    void fill(ExampleManifest manifest) {
        var country = profiles.country().map(Country::code).orElse("");
        identify(manifest.organisation(), country);
        var members = manifest.members();
        if (members != null) {
            var root = schemes.root();
            var said = new Scheme.Draft(root.title(), members.purpose(), Validity.always(), members.missing());
            join(schemes.change(root.id(), root.seen(), said), members, country);
        }
        orNone(manifest.schemes()).forEach(scheme -> begin(scheme, country));
        if (Boolean.TRUE.equals(manifest.publishesMembers())) {
            alliances.publishMembers(ThisAlliance.get().id(), true);
        }
    }

    // A second copy of an example is nobody in the register.
    private void identify(@Nullable ExampleOrganisation wanted, String country) {
        if (wanted == null) {
            return;
        }
        var organisation = named(country, wanted.name(), LocalDate.now(clock))
                .orElseGet(() -> organisations.add(new NewOrganisation(
                        OrganisationKind.of(wanted.kind()).orElse(OrganisationKind.OTHER),
                        country,
                        wanted.name(),
                        null)));
        var taken =
                alliances.all().stream().anyMatch(each -> each.organisation().equals(Optional.of(organisation.id())));
        if (!taken) {
            alliances.identify(ThisAlliance.get().id(), organisation.id());
        }
    }

    private void begin(ExampleScheme example, String country) {
        var scheme = schemes.begin(
                new Scheme.Draft(example.title(), example.purpose(), Validity.always(), example.missing()));
        var joined = join(scheme, example.circle(), country);
        var agreement = example.agreement();
        if (agreement != null) {
            agree(scheme, agreement, joined);
        }
    }

    private void agree(Scheme scheme, ExampleAgreement example, List<OrganisationId> parties) {
        var lastDay = day(example.lastDay());
        var valid = new Validity(day(example.from()), lastDay == null ? null : lastDay.plusDays(1));
        var draft = new Agreement.Draft(example.title(), valid, null, example.expiry(), example.note());
        var made = agreements.make(scheme.id(), draft, parties);
        if (Boolean.TRUE.equals(example.approved())) {
            agreements.approve(made.id(), parties, null, null);
        }
    }

    private List<OrganisationId> join(Scheme scheme, ExampleCircle circle, String country) {
        var found = found(circle, country);
        found.forEach(each -> participations.join(scheme.id(), each, Validity.always(), circle.note()));
        return found;
    }

    private List<OrganisationId> found(ExampleCircle circle, String country) {
        var on = LocalDate.parse(circle.on());
        var codes = orNone(circle.codes());
        var byCode = organisations.coded(country, codes, on);
        var found = new ArrayList<OrganisationId>();
        codes.forEach(code -> found.add(known(Optional.ofNullable(byCode.get(code)), code)));
        orNone(circle.named())
                .forEach(name -> found.add(known(named(country, name, on).map(Organisation::id), name)));
        return found;
    }

    private Optional<Organisation> named(String country, String name, LocalDate on) {
        return organisations.named(country, name, on).stream().findFirst();
    }

    private static OrganisationId known(Optional<OrganisationId> found, String called) {
        return found.orElseThrow(
                () -> new IllegalStateException("The register has no organisation \"" + called + "\"."));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
