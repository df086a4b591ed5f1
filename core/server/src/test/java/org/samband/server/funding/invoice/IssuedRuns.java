package org.samband.server.funding.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.Validity;
import org.samband.server.funding.Levies;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.LevyTerms;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.funding.RunTime;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Issued runs of a levy of two crowns per inhabitant over a few municipalities. */
@Component
public class IssuedRuns {

    static final List<String> CODES = List.of("0219", "0220", "0602", "0605", "0612");

    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;
    private final Levies levies;
    private final LevyRuns runs;

    IssuedRuns(
            Schemes schemes, Participations participations, Organisations organisations, Levies levies, LevyRuns runs) {
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
        this.levies = levies;
        this.runs = runs;
    }

    public LevyRun issued(int year) {
        var run = approved(year);
        return runs.issue(run.id());
    }

    /** Issues a run of a levy in some currency, for part of a year. */
    LevyRun issued(String currency, RunTime time) {
        return runs.issue(approved(currency, time).id());
    }

    LevyRun approved(int year) {
        return approved("NOK", RunTime.of(year));
    }

    private LevyRun approved(String currency, RunTime time) {
        var title = "Helse " + UUID.randomUUID();
        var scheme = schemes.begin(Scheme.Draft.titled(title)).id();
        organisations
                .coded("NO", CODES, LocalDate.of(2016, 1, 1))
                .values()
                .forEach(each -> participations.join(scheme, each, Validity.always(), null));
        var levy = levies.begin(
                scheme, LevyTerms.of(title, "levy-per-inhabitant", currency, "ssb-07459", new ReferenceDay(1, 1, 0)));
        levies.decide(levy.id(), LocalDate.of(2000, 1, 1), BigDecimal.valueOf(200), "sak 43/2015");
        var run = runs.draft(levy.id(), time);
        runs.check(run.id());
        return runs.approve(run.id());
    }

    /** Issues a run in the place of one that is taken back. */
    public LevyRun inPlaceOf(LevyRun old) {
        credited(old.id());
        var run = runs.draft(old.levy(), old.time());
        runs.check(run.id());
        runs.approve(run.id());
        return runs.issue(run.id());
    }

    /** Issues the run that takes another back. */
    public LevyRun credited(LevyRunId id) {
        var credit = runs.credit(id);
        runs.check(credit.id());
        runs.approve(credit.id());
        return runs.issue(credit.id());
    }

    OrganisationId coded(String code) {
        return Objects.requireNonNull(organisations
                .coded("NO", List.of(code), LocalDate.of(2016, 1, 1))
                .get(code));
    }
}
