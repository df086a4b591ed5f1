package org.samband.server.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Appointment;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseKind;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Each table about meetings and cases as a file, with what its page shows and no more. */
@AccessTest
class DownloadsOverHttpTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 26);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Promises promises;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private BodyId group;
    private Appointment seat;
    private String home;

    @BeforeEach
    void setTheScene() {
        alliance = cast.alliance();
        home = "/" + alliance.slug();
        group = ThisAlliance.call(alliance, some::group);
        seat = ThisAlliance.call(alliance, () -> some.appointThree(group).getFirst());
        ThisAlliance.run(alliance, () -> {
            var chamber = new Chamber(application);
            var open = chamber.waiting(group, "=HYPERLINK(\"x\")");
            chamber.decided(open, DAY, Outcome.AS_PROPOSED, "");
            var secret = chamber.waiting(group, "Hemmelig sak");
            var taken = chamber.decided(secret, DAY.plusDays(1), Outcome.OWN_TEXT, "Hemmelig; vedtatt.");
            promises.add(
                    taken.id(),
                    new Promise.Content("Hemmelig brev; sendes.", PromiseKind.TASK, null, DAY, "Leder", null));
            chamber.cases.withhold(
                    secret.caseId(), chamber.cases.get(secret.caseId()).version(), "Personalsak");
        });
    }

    private Client as(Role role) {
        return new Client(environment).signedIn(cast.with(role, alliance));
    }

    @Test
    void every_table_comes_as_text_with_semicolons_and_as_a_workbook() {
        var secretary = as(Role.SECRETARIAT);
        for (var table : List.of(
                "/cases",
                "/promises",
                "/inquiries",
                "/meetings",
                "/bodies/" + group.value() + "/attendance",
                "/bodies/" + group.value() + "/composition")) {
            var csv = secretary.get(home + table + ".csv");
            assertThat(csv.statusCode()).as(table).isEqualTo(200);
            assertThat(csv.headers().firstValue("Content-Type")).as(table).hasValue("text/csv;charset=UTF-8");
            assertThat(csv.body()).as(table).startsWith("\uFEFF").contains(";");
            for (var format : List.of("xlsx", "docx")) {
                var file = secretary.getBytes(home + table + "." + format);
                assertThat(file.statusCode()).as(table + format).isEqualTo(200);
                assertThat(new String(file.body(), 0, 2, UTF_8))
                        .as(table + format)
                        .isEqualTo("PK");
            }
            assertThat(secretary.get(home + table + ".exe").statusCode())
                    .as(table)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_line_holds_what_the_page_shows_and_a_title_is_no_formula() {
        var lines = as(Role.SECRETARIAT).get(home + "/cases.csv").body();

        assertThat(lines).contains("\"'=HYPERLINK(\"\"x\"\")\";01/2026;Rådmannsgruppen;");
        assertThat(lines).contains("Hemmelig sak;02/2026");
        assertThat(as(Role.SECRETARIAT).get(home + "/cases.csv?q=hemmelig").body())
                .contains("Hemmelig sak")
                .doesNotContain("HYPERLINK");
        assertThat(as(Role.SECRETARIAT).get(home + "/promises.csv").body())
                .contains("\"Hemmelig brev; sendes.\";02/2026;Hemmelig sak;");
        assertThat(as(Role.SECRETARIAT).get(home + "/meetings.csv?year=2026").body())
                .contains("2026-02-26;", "2026-02-27;");
        assertThat(as(Role.SECRETARIAT)
                        .get(home + "/bodies/" + group.value() + "/composition.csv?on=2026-02-26")
                        .body())
                .contains("Astrid Lien", "Gro Heimdal");
    }

    @Test
    void what_is_withheld_is_in_no_file_of_others() {
        for (var role : List.of(Role.READER, Role.CONTRIBUTOR, Role.MEMBER_CONTACT)) {
            var client = as(role);
            for (var table : List.of("/cases.csv", "/promises.csv?state=all", "/inquiries.csv", "/meetings.csv")) {
                assertThat(client.get(home + table).body()).as(role + table).doesNotContain("Hemmelig");
            }
        }
        assertThat(as(Role.READER).get(home + "/cases.csv").body()).contains("HYPERLINK");
        assertThat(new Client(environment).get(home + "/cases.csv").statusCode())
                .isNotEqualTo(200);
        assertThat(as(Role.MEMBER_CONTACT)
                        .get(home + "/bodies/" + group.value() + "/attendance.csv")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_attendance_of_a_year_has_a_column_for_each_meeting_and_a_count() {
        ThisAlliance.run(alliance, () -> {
            for (var day : List.of(DAY.plusDays(30), DAY.plusDays(60))) {
                var meeting = some.meeting(group, day);
                attendances.mark(meeting.id(), group, seat.id(), Presence.PRESENT);
            }
        });
        var lines = as(Role.READER)
                .get(home + "/bodies/" + group.value() + "/attendance.csv?year=2026")
                .body();

        assertThat(lines).contains("28.03.2026;27.04.2026;").contains("Astrid Lien;;Møtte;Møtte;2");
    }
}
