package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.funding.invoice.Invoice;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The overview of an alliance tells where its money stands and what of it is due. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class MoneyOnTheOverviewTests {

    private final Cast cast;
    private final IssuedRuns runs;
    private final Invoicing invoicing;
    private final Environment environment;

    private Alliance alliance;

    MoneyOnTheOverviewTests(
            @Autowired Cast cast,
            @Autowired IssuedRuns runs,
            @Autowired Invoicing invoicing,
            @Autowired Environment environment) {
        this.cast = cast;
        this.runs = runs;
        this.invoicing = invoicing;
        this.environment = environment;
    }

    @BeforeEach
    void hostAnAlliance() {
        alliance = cast.alliance();
        ThisAlliance.run(
                alliance, () -> invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", null, null));
    }

    private String overview(Role role) {
        return new Client(environment)
                .signedIn(cast.with(role, alliance))
                .get("/" + alliance.slug())
                .body()
                .replace('\u00a0', ' ');
    }

    @Test
    void it_tells_what_was_issued_and_waits_for_its_invoices() {
        assertThat(overview(Role.SECRETARIAT)).doesNotContain("Pengene i");
        ThisAlliance.run(alliance, () -> runs.issued(2016));

        var page = overview(Role.SECRETARIAT);

        assertThat(page)
                .contains("Pengene i 2016", "Én kjøring er utstedt og ikke fakturert")
                .doesNotContain("Utestående");
    }

    @Test
    void it_tells_what_is_outstanding_and_overdue() {
        var asked =
                ThisAlliance.call(
                                alliance,
                                () -> invoicing.issue(runs.issued(2016).id(), LocalDate.of(2016, 2, 1)))
                        .stream()
                        .mapToLong(Invoice::gross)
                        .sum();

        var page = overview(Role.READER);

        assertThat(page.replaceAll("\\s+", ""))
                .contains("Utestående</dt><dd>" + asked / 100)
                .contains("Forfaltavdette</dt><dd>" + asked / 100);
        assertThat(page).doesNotContain("ikke fakturert");
        assertThat(overview(Role.SECRETARIAT)).contains("5 fakturaer er forfalt");
    }

    @Test
    void the_contact_of_a_member_does_not_see_the_sums() {
        ThisAlliance.run(alliance, () -> runs.issued(2016));

        assertThat(overview(Role.MEMBER_CONTACT)).doesNotContain("Pengene i");
    }
}
