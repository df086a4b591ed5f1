package org.samband.server.meeting.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samband.profile.Quorum;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyQuorums;
import org.samband.server.document.Format;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.examples.HostedExample;
import org.samband.server.meeting.AttendanceSheet;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Seven of seventeen came on 23 February 2017, and no source says how many it takes to decide. */
@SpringBootTest
class QuorumOfOldMinutesTests {

    private static final Path SEED = Path.of("../../../shared/seeds/vestregionen-radmannsgruppen-2017-02-23.txt");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MeetingImports imports;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Attendances attendances;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private Bodies bodies;

    @Autowired
    private BodyQuorums quorums;

    @Test
    void seven_of_seventeen_is_said_without_a_verdict_until_somebody_says_the_rule_of_that_day() throws IOException {
        assumeTrue(Files.exists(SEED));
        var seed = Files.readString(SEED);
        ThisAlliance.run(HostedExample.host(application, "vestregionen"), () -> {
            var read = imports.read(ImportSource.pasted("Referat", seed), 2017);
            var meeting = meetings.find(imports.accept(read.id())).orElseThrow();
            assertThat(sheet(meeting).present()).isEqualTo(7);
            assertThat(sheet(meeting).seats()).isEqualTo(17);
            assertThat(sheet(meeting).needed()).isEmpty();
            assertThat(text(meeting)).contains("7 av 17 plasser var besatt.").doesNotContain("edtaksfør", "kreves");

            say(meeting, Quorum.moreThanHalf(), LocalDate.of(2018, 1, 1));
            assertThat(sheet(meeting).needed()).isEmpty();

            say(meeting, Quorum.atLeast(1, 3), LocalDate.of(2015, 1, 1));
            assertThat(sheet(meeting).quorate()).isTrue();
            assertThat(text(meeting)).contains("7 av 17 plasser var besatt. Vedtaksfør (6 kreves).");

            say(meeting, Quorum.moreThanHalf(), LocalDate.of(2015, 1, 1));
            assertThat(text(meeting)).contains("7 av 17 plasser var besatt. Ikke vedtaksfør (9 kreves).");
        });
    }

    private void say(Meeting meeting, Quorum rule, LocalDate from) {
        var body = bodies.find(meetings.bodies(meeting.id()).getFirst()).orElseThrow();
        quorums.say(body.id(), body.version(), rule, null, from);
    }

    private AttendanceSheet sheet(Meeting meeting) {
        return Objects.requireNonNull(
                attendances.sheets(meeting).get(meetings.bodies(meeting.id()).getFirst()));
    }

    private String text(Meeting meeting) {
        var body = meetings.bodies(meeting.id()).getFirst();
        return new String(minutes.file(meeting, body, true, Format.TEXT), StandardCharsets.UTF_8);
    }
}
