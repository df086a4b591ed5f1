package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.register.Organisations;
import org.samband.server.web.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** In Asker lived 56 447 on the first day of 2012 and 60 106 on that of 2016; in Modum 13 116 and 13 794. */
@SpringBootTest
class CountedSeatsTests {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Compositions compositions;

    @Test
    void seats_are_counted_by_the_inhabitants_of_the_day_that_the_body_names_and_of_no_other() {
        var alliance = InHostedAlliance.host(application.getBean(Alliances.class), "starter", "en");
        ThisAlliance.run(alliance, () -> {
            join("Asker");
            join("Modum");
            var early = LocalDate.of(2012, 1, 1);
            var late = LocalDate.of(2016, 1, 1);

            assertThat(counted(early).rule()).isEqualTo(Message.of("body.seats.per-inhabitants", 15 + 4, 4_000, early));
            assertThat(counted(late).rule()).isEqualTo(Message.of("body.seats.per-inhabitants", 16 + 4, 4_000, late));
            assertThat(counted(late).seats())
                    .filteredOn(seat -> seat.name().equals("Asker"))
                    .hasSize(16);
        });
    }

    private Composition counted(LocalDate day) {
        var charter = new Charter(null, null, null, day, Validity.always());
        var body =
                bodies.found(new Body.Draft("Assembly " + bodies.all().size(), "assembly", false, List.of(), charter));
        return compositions.on(body, TODAY);
    }

    private void join(String name) {
        var member = application
                .getBean(Organisations.class)
                .named("NO", name, TODAY)
                .getFirst()
                .id();
        var root = application.getBean(Schemes.class).root().id();
        application.getBean(Participations.class).join(root, member, Validity.always(), null);
    }
}
