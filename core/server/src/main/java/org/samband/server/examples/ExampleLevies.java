package org.samband.server.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Country;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.examples.ExampleManifest.ExampleLevy;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.LevyTerms;
import org.samband.server.funding.LevyWords;
import org.samband.server.funding.Payers;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.funding.RunTime;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Gives an example its levies, and runs of those whose rate and participants are known. */
@Component
class ExampleLevies {

    private final AllianceProfiles profiles;
    private final Schemes schemes;
    private final Organisations organisations;
    private final Levies levies;
    private final LevyRuns runs;

    ExampleLevies(
            AllianceProfiles profiles, Schemes schemes, Organisations organisations, Levies levies, LevyRuns runs) {
        this.profiles = profiles;
        this.schemes = schemes;
        this.organisations = organisations;
        this.levies = levies;
        this.runs = runs;
    }

    void fill(ExampleManifest manifest) {
        Objects.requireNonNullElse(manifest.levies(), List.<ExampleLevy>of()).forEach(this::begin);
    }

    private void begin(ExampleLevy example) {
        var levy = levies.begin(scheme(example.scheme()).id(), terms(example));
        if (example.rate() != null) {
            levies.decide(
                    levy.id(),
                    LocalDate.parse(Objects.requireNonNull(example.from())),
                    minorUnits(new BigDecimal(example.rate())),
                    Objects.requireNonNullElse(example.decision(), ""));
        }
        Objects.requireNonNullElse(example.runs(), List.<Integer>of()).forEach(year -> run(levy, year));
    }

    private void run(Levy levy, int year) {
        var run = runs.draft(levy.id(), RunTime.of(year));
        runs.check(run.id());
        runs.approve(run.id());
        runs.issue(run.id());
    }

    private LevyTerms terms(ExampleLevy example) {
        var terms = LevyTerms.of(
                        example.title(),
                        example.rule(),
                        profiles.currency().getCurrencyCode(),
                        example.source(),
                        reference(example))
                .described(new LevyWords(example.title(), example.purpose(), example.missing()))
                .paidBy(Payers.of(Objects.requireNonNullElse(example.payers(), Payers.PARTICIPANTS.key())))
                .countingOnly(OrganisationKind.of(Objects.requireNonNullElse(example.onlyKind(), ""))
                        .orElse(null));
        return county(example.within())
                .map(county -> terms.countingWithin(county.id()))
                .orElse(terms);
    }

    private static ReferenceDay reference(ExampleLevy example) {
        var parts = example.reference().split("-");
        return ReferenceDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), example.yearsBefore())
                .orElseThrow();
    }

    private Optional<Organisation> county(@Nullable String code) {
        var country = profiles.country().map(Country::code).orElse("");
        return Optional.ofNullable(code)
                .map(it -> organisations
                        .coded(country, it, LocalDate.of(2017, 1, 1))
                        .orElseThrow());
    }

    private Scheme scheme(@Nullable String title) {
        return title == null
                ? schemes.root()
                : schemes.all().stream()
                        .filter(scheme -> scheme.title().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("There is no scheme \"" + title + "\"."));
    }

    private BigDecimal minorUnits(BigDecimal major) {
        Currency currency = profiles.currency();
        return major.movePointRight(Math.max(0, currency.getDefaultFractionDigits()));
    }
}
