package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.Validity;
import org.samband.server.register.Affiliations;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Schemes of real regions with the shipped register behind them, for tests. */
@Component
class Regions {

    static final String NORWAY = "ssb-07459";
    static final String SWEDEN = "scb-be0101a";
    static final ReferenceDay FIRST_OF_JANUARY = new ReferenceDay(1, 1, 0);
    static final ReferenceDay LAST_OF_DECEMBER_BEFORE = new ReferenceDay(12, 31, 1);

    private static final List<String> HEALTH = List.of(
            "0219", "0220", "0602", "0605", "0612", "0621", "0622", "0623", "0624", "0625", "0626", "0627", "0628",
            "0711", "0713", "0532", "0604", "0615", "0616", "0617", "0618", "0619", "0620", "0631", "0632", "0633");

    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;
    private final Affiliations affiliations;
    private final Levies levies;

    Regions(
            Schemes schemes,
            Participations participations,
            Organisations organisations,
            Affiliations affiliations,
            Levies levies) {
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
        this.affiliations = affiliations;
        this.levies = levies;
    }

    /** Returns a health cooperation of 26 municipalities. */
    SchemeId health() {
        var day = LocalDate.of(2016, 1, 1);
        return scheme(organisations.coded("NO", HEALTH, day).values());
    }

    /** Returns a municipality in the west of the capital region, where some have namesakes elsewhere. */
    OrganisationId municipality(String name, LocalDate on) {
        return organisations.named("NO", name, on).stream()
                .filter(each ->
                        each.code(on).filter(code -> code.matches("0[2567].*")).isPresent())
                .map(Organisation::id)
                .findFirst()
                .orElseThrow();
    }

    List<OrganisationId> federations() {
        return Stream.of(
                        "Göteborgsregionens kommunalförbund",
                        "Fyrbodals kommunalförbund",
                        "Skaraborgs Kommunalförbund",
                        "Boråsregionen Sjuhärads kommunalförbund")
                .map(name -> organisations
                        .named("SE", name, LocalDate.of(2017, 1, 1))
                        .getFirst()
                        .id())
                .toList();
    }

    OrganisationId county() {
        return organisations
                .coded("SE", "14", LocalDate.of(2017, 1, 1))
                .orElseThrow()
                .id();
    }

    List<OrganisationId> municipalitiesOfTheCounty() {
        return affiliations.members(county(), LocalDate.of(2017, 1, 1));
    }

    SchemeId scheme(Collection<OrganisationId> participants) {
        var scheme = schemes.begin(Scheme.Draft.titled("Scheme of " + participants.size()));
        participants.forEach(each -> participations.join(scheme.id(), each, Validity.always(), null));
        return scheme.id();
    }

    void join(SchemeId scheme, OrganisationId organisation, Validity valid) {
        participations.join(scheme, organisation, valid, null);
    }

    Levy levy(SchemeId scheme, LevyTerms terms, long rate) {
        var levy = levies.begin(scheme, terms);
        levies.decide(levy.id(), LocalDate.of(2000, 1, 1), BigDecimal.valueOf(rate), "case 1/1999");
        return levy;
    }

    Levy decided(Levy levy, LocalDate from, String rate) {
        levies.decide(levy.id(), from, new BigDecimal(rate), "case 2");
        return levy;
    }

    static LevyTerms perInhabitant(String title) {
        return LevyTerms.of(title, "levy-per-inhabitant", "NOK", NORWAY, FIRST_OF_JANUARY);
    }
}
