package org.samband.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.MentionedCases;
import org.samband.server.meeting.MentionedCases.Piece;
import org.samband.server.meeting.Outcome;
import org.samband.server.plan.PlanElements.Place;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a plan says of the cases it goes back to leads to them where they are known. */
@AccessTest
class MentionedCasesTests {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 12);
    private static final String MANDATE =
            "Mandat og organisering er behandlet i styringsgruppen 12.03.2015, sak 01/2015, og i sak 77/2014.";

    @Autowired
    private Cast cast;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Cases cases;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    @Autowired
    private MentionedCases mentions;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private CaseId matter;
    private CaseId other;

    @BeforeEach
    void one_number_in_each_of_two_bodies() {
        alliance = cast.alliance();
        matter = decided("Styringsgruppen", "steering-group", DAY);
        other = decided("Rådmannsgruppen", "chief-executives-group", DAY.plusDays(7));
    }

    @Test
    void a_number_with_its_body_leads_to_the_case_of_that_body_and_what_is_not_known_stays_text() {
        assertThat(in(MANDATE, null))
                .filteredOn(piece -> piece.matter() != null)
                .extracting(Piece::text, Piece::matter)
                .containsExactly(tuple("12.03.2015, sak 01/2015", matter));
        assertThat(in(MANDATE, null).stream().map(Piece::text).reduce("", String::concat))
                .isEqualTo(MANDATE);
        assertThat(in("Vedtatt i Generalforsamlingen, sak 01/2015", null)).allMatch(piece -> piece.matter() == null);
    }

    @Test
    void a_number_alone_is_of_whoever_decided_that_day_and_of_none_without_a_day() {
        assertThat(in("sak 1/2015", DAY))
                .extracting(Piece::matter)
                .contains(matter)
                .doesNotContain(other);
        assertThat(in("01/2015", DAY.plusDays(7)))
                .extracting(Piece::matter)
                .contains(other)
                .doesNotContain(matter);
        assertThat(in("sak 1/2015", DAY.plusDays(1))).containsExactly(new Piece("sak 1/2015", null));
        assertThat(in("sak 1/2015", null)).containsExactly(new Piece("sak 1/2015", null));
    }

    @Test
    void a_withheld_case_is_not_led_to() {
        inside(() -> cases.withhold(matter, cases.get(matter).version(), "Offl. § 14"));

        assertThat(in(MANDATE, null)).containsExactly(new Piece(MANDATE, null));
    }

    @Test
    void the_pages_of_a_plan_and_of_a_project_lead_there() {
        var plan = inside(() -> plans.begin("Handlingsplan 2016", 2016)).id();
        var element = inside(() -> {
            var added = elements.add(plan, "area", null, null, ElementContent.titled("Transport"));
            var project = new Project("Forprosjekt", "Vestregionen", MANDATE);
            return elements.change(
                    added.id(), added.version(), added.content(), project, new Place("area", false, null, null));
        });
        inside(() -> plans.adopt(plan, DAY, "sak 01/2015"));
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var home = "/" + alliance.slug();
        var link = "<a href=\"" + home + "/cases/" + matter.value() + "\">";

        assertThat(browser.get(home + "/plans/" + plan.value()).body())
                .contains("Vedtatt 12.03.2015, " + link + "sak 01/2015</a>.");
        assertThat(browser.get(home + "/elements/" + element.id().value()).body())
                .contains("styringsgruppen " + link + "12.03.2015, sak 01/2015</a>, og i sak 77/2014.");
    }

    private CaseId decided(String name, String type, LocalDate day) {
        return inside(() -> {
            var body = bodies.found(Body.Draft.own(name, type)).id();
            var treatment = cases.open(body, "Mandat", CaseTexts.proposing("Godkjennes."));
            decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", day);
            return treatment.caseId();
        });
    }

    private List<Piece> in(String text, @Nullable LocalDate day) {
        return inside(() -> mentions.in(text, day, 2016));
    }

    private <T> T inside(Supplier<T> work) {
        return ThisAlliance.call(alliance, work::get);
    }
}
