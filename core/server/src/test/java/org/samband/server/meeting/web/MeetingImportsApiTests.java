package org.samband.server.meeting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.document.DamagedDocument;
import org.samband.server.meeting.importing.OldMinutes;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@AccessTest
class MeetingImportsApiTests {

    private static final int DOCUMENTS = Boolean.getBoolean("samband.stress") ? 5_000 : 200;
    private static final int IN_ONE_ALLIANCE = 25;
    private static final Path SEED = Path.of("../../../shared/seeds/vestregionen-radmannsgruppen-2017-02-23.txt");

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client client;
    private String home;

    @BeforeEach
    void inAnAlliance() {
        alliance = cast.alliance();
        client = as(Role.SECRETARIAT, alliance);
        home = "/api/v1/" + alliance.slug() + "/meeting-imports";
    }

    private Client as(Role role, Alliance where) {
        return new Client(environment).withBasic(cast.with(role, where).userName(), Cast.PASSWORD);
    }

    private String read() {
        var answer = client.postFile(home, "referat.txt", OldMinutes.bytes(), "year", "2031");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    @Test
    void an_import_tells_who_met_what_was_treated_and_what_is_open() {
        var read = read();

        assertThat((String) JsonPath.read(read, "$.date")).isEqualTo("2031-03-13");
        assertThat((String) JsonPath.read(read, "$.body.name")).isEqualTo("Rådmannsgruppen");
        assertThat((List<String>) JsonPath.read(read, "$.attendance[?(@.presence == 'present')].name"))
                .containsExactly("Kari Lyng", "Ola Vik", "Per Moe");
        assertThat((List<String>) JsonPath.read(read, "$.attendance[?(@.deputyFor)].deputyFor"))
                .contains("Eva Dal");
        assertThat((List<String>) JsonPath.read(read, "$.cases[*].number")).contains("01/2031", "02/2031", "03/2031");
        assertThat((List<String>) JsonPath.read(read, "$.cases[*].parts[*].decision.outcome"))
                .containsExactly("noted", "deferred");
        assertThat((List<String>) JsonPath.read(read, "$.openReferences[*].number"))
                .containsExactly("26/2030");
    }

    @Test
    void an_accepted_import_is_a_meeting_and_cannot_be_accepted_again() {
        String id = JsonPath.read(read(), "$.id");

        var accepted = client.postJson(home + "/" + id + "/acceptance", "{}");

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        String meeting = JsonPath.read(accepted.body(), "$.meetingId");
        assertThat((String) JsonPath.read(client.get(home + "/" + id).body(), "$.meetingId"))
                .isEqualTo(meeting);
        assertThat(client.postJson(home + "/" + id + "/acceptance", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_correction_needs_the_version_that_was_seen() {
        String id = JsonPath.read(read(), "$.id");
        var correction = "[{\"change\": \"place\", \"place\": \"Hole\"}]";

        assertThat(client.change("POST", home + "/" + id + "/corrections", correction, null)
                        .statusCode())
                .isEqualTo(428);
        assertThat(client.change("POST", home + "/" + id + "/corrections", correction, "\"99\"")
                        .statusCode())
                .isEqualTo(412);
        var corrected = client.change("POST", home + "/" + id + "/corrections", correction, "*");
        assertThat((String) JsonPath.read(corrected.body(), "$.place")).isEqualTo("Hole");
    }

    @Test
    void the_import_of_another_alliance_is_as_unknown_as_one_that_never_was() {
        String id = JsonPath.read(read(), "$.id");
        var other = cast.alliance();
        var stranger = as(Role.SECRETARIAT, other);
        var there = "/api/v1/" + other.slug() + "/meeting-imports/";

        var foreign = stranger.get(there + id);
        var unknown = stranger.get(there + "00000000-0000-7000-8000-000000000000");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body().replace(id, ""))
                .isEqualTo(unknown.body().replace("00000000-0000-7000-8000-000000000000", ""));
        assertThat(stranger.postJson(there + id + "/acceptance", "{}").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SECRETARIAT", mode = EnumSource.Mode.EXCLUDE)
    void only_the_secretariat_reads_minutes_in(Role role) {
        assertThat(as(role, alliance).get(home).statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_that_is_no_document_is_refused_in_words() {
        var protectedDocument =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, -31};

        refused(client.postFile(home, "referat.docx", protectedDocument, "year", "2031")
                .statusCode());
        refused(client.postFile(home, "referat.txt", new byte[0], "year", "2031")
                .statusCode());
        refused(client.postFile(home, "referat.txt", new byte[12_000_000], "year", "2031")
                .statusCode());
        refused(client.postFile(home, "referat.txt", OldMinutes.bytes(), "year", "20310")
                .statusCode());
        assertThat((List<String>) JsonPath.read(client.get(home).body(), "$.items[*].id"))
                .isEmpty();
    }

    private static void refused(int status) {
        assertThat(status).isBetween(400, 499);
    }

    @Test
    void damaged_minutes_are_read_whole_or_refused_in_words_and_a_meeting_is_made_whole_or_not_at_all() {
        var random = new Random(20_310_313);
        var read = 0;
        var accepted = 0;
        for (var i = 0; i < DOCUMENTS; i++) {
            if (i % IN_ONE_ALLIANCE == 0) {
                inAnAlliance();
            }
            var name = random.nextInt(10) == 0 ? "referat.docx" : "referat.txt";
            var answer = client.postFile(home, name, DamagedDocument.bytes(OldMinutes.bytes(), random), "year", "2031");
            if (answer.statusCode() == 201) {
                read++;
                assertThat((int) JsonPath.read(answer.body(), "$.lines.accounted"))
                        .isEqualTo((int) JsonPath.read(answer.body(), "$.lines.filled"));
                String id = JsonPath.read(answer.body(), "$.id");
                var made = client.postJson(home + "/" + id + "/acceptance", "{}");
                if (made.statusCode() == 201) {
                    accepted++;
                } else {
                    refusedInWords(made.statusCode(), made.body());
                    assertThat((String)
                                    JsonPath.read(client.get(home + "/" + id).body(), "$.state"))
                            .isEqualTo("open");
                }
            } else {
                refusedInWords(answer.statusCode(), answer.body());
            }
        }
        assertThat(read).isGreaterThan(DOCUMENTS / 2);
        assertThat(accepted).isPositive();
    }

    private static void refusedInWords(int status, String body) {
        assertThat(status).as(body).isBetween(400, 499);
        assertThat((String) JsonPath.read(body, "$.detail")).isNotBlank();
    }

    @Test
    void the_minutes_of_2017_become_a_meeting_with_all_that_was_counted_in_them() throws Exception {
        Assumptions.assumeTrue(Files.exists(SEED));
        var read = client.postFile(home, "2017.txt", Files.readAllBytes(SEED), "year", "2017")
                .body();

        List<Map<String, Object>> attendance = JsonPath.read(read, "$.attendance");
        assertThat(attendance).hasSize(17);
        List<String> parts = JsonPath.read(read, "$.cases[?(@.number == '08/2017')].parts[*].letter");
        assertThat(parts).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        String id = JsonPath.read(read, "$.id");
        var accepted = client.postJson(home + "/" + id + "/acceptance", "{}");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        assertThat(new String(client.getBytes(home + "/" + id + "/source").body(), UTF_8))
                .isEqualTo(Files.readString(SEED));
    }
}
