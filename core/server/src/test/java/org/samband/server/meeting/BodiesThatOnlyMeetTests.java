package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.profile.BodyType.Standing;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.Charter;
import org.samband.server.data.Validity;
import org.samband.server.document.Format;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.PlanSubmissions;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A body that neither decides nor advises makes a statement, which is called so and adopts nothing. */
@AccessTest
class BodiesThatOnlyMeetTests {

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanSubmissions submissions;

    @Autowired
    private Environment environment;

    private Alliance alliance;

    @BeforeEach
    void host() {
        alliance = cast.alliance();
    }

    private BodyId steering(Standing standing) {
        return ThisAlliance.call(
                alliance,
                () -> some.bodies
                        .found(new Body.Draft(
                                "Styringsgruppen",
                                "steering-group",
                                false,
                                List.of(),
                                new Charter(null, null, standing, Validity.always())))
                        .id());
    }

    private Told told(Standing standing) {
        var body = steering(standing);
        var meeting = ThisAlliance.call(alliance, () -> some.meeting(body, DAY));
        var item = ThisAlliance.call(
                alliance, () -> some.item(meeting, body, "Kollektivtrafikk", "Vestregionen støtter bussveien."));
        var written = ThisAlliance.call(alliance, () -> {
            some.agendas.set(meeting.id());
            some.decisions.record(item.id(), Verdict.of(Outcome.OWN_TEXT, "Gruppen er positiv."), null);
            minutes.ready(meeting.id(), body, 0);
            return new String(minutes.file(meeting, body, true, Format.TEXT), StandardCharsets.UTF_8);
        });
        var matter = ThisAlliance.call(
                alliance,
                () -> some.cases.treatment(item.treatmentId().orElseThrow()).caseId());
        var client = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var home = "/" + alliance.slug();
        return new Told(
                written,
                client.get(home + "/meetings/" + meeting.id().value() + "/sitting")
                        .body(),
                client.get(home + "/cases/" + matter.value()).body(),
                client.get(home + "/meetings/" + meeting.id().value()).body(),
                client.get(home + "/cases").body(),
                client.get(home).body());
    }

    private record Told(String minutes, String sitting, String matter, String meeting, String cases, String front) {}

    @Test
    void what_it_says_is_called_a_statement_in_the_minutes_at_the_meeting_and_on_the_case() {
        var told = told(Standing.MEETS);

        assertThat(told.minutes()).contains("Uttalelse:", "Gruppen er positiv.").doesNotContain("Vedtak:");
        assertThat(told.minutes()).contains("Forslag til uttalelse:").doesNotContain("Forslag til vedtak");
        assertThat(told.sitting())
                .contains("Uttalelse", "Støttet som foreslått")
                .doesNotContain("Vedtatt");
        assertThat(told.matter()).contains("<h3>Uttalelse</h3>").doesNotContain("<h3>Vedtak</h3>");
        for (var page : List.of(told.matter(), told.meeting(), told.cases(), told.front())) {
            assertThat(page).contains("Egen uttalelse").doesNotContain("Vedtatt med egen tekst");
        }
        assertThat(told.matter()).contains("Forslag til uttalelse").doesNotContain("Forslag til vedtak");
    }

    @Test
    void what_a_deciding_body_says_is_a_decision() {
        var told = told(Standing.DECIDES);

        assertThat(told.minutes()).contains("Vedtak:").doesNotContain("Uttalelse");
        assertThat(told.sitting()).contains("Vedtatt som foreslått").doesNotContain("Uttalelse");
        for (var page : List.of(told.matter(), told.meeting(), told.cases())) {
            assertThat(page).contains("Vedtatt med egen tekst").doesNotContain("Egen uttalelse");
        }
        assertThat(told.matter()).contains("<h3>Vedtak</h3>").doesNotContain("Uttalelse");
    }

    @Test
    void it_adopts_no_plan_that_the_same_body_would_adopt_if_it_decided() {
        assertThat(laidBefore(Standing.MEETS)).isEqualTo(PlanState.PROPOSED);
        assertThat(laidBefore(Standing.DECIDES)).isEqualTo(PlanState.ADOPTED);
    }

    private PlanState laidBefore(Standing standing) {
        return ThisAlliance.call(cast.alliance(), () -> {
            var body = some.bodies
                    .found(new Body.Draft(
                            "Styringsgruppen",
                            "steering-group",
                            false,
                            List.of(),
                            new Charter(null, null, standing, Validity.always())))
                    .id();
            var plan = plans.begin("Handlingsplan 2027", 2027).id();
            var treatment = submissions.lay(plan, body, "Planen vedtas.");
            some.decisions.byCirculation(treatment.id(), Outcome.AS_PROPOSED, "", DAY);
            return plans.get(plan).state();
        });
    }
}
