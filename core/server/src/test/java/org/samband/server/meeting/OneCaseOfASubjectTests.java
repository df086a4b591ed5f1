package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

/** What other modules lay before bodies is one case, however many lay it, until that is withdrawn. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class OneCaseOfASubjectTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseRows rows;

    private Chamber chamber;
    private BodyId group;
    private Subject subject;

    @BeforeEach
    void setTheScene() {
        chamber = new Chamber(application);
        group = chamber.group();
        subject = new Subject("plan", UUID.randomUUID());
    }

    private Treatment lay() {
        return chamber.cases.submit(subject, group, "Handlingsplan 2017", "Planen vedtas.");
    }

    @Test
    void many_who_lay_the_same_thing_at_once_get_the_same_case(Alliance alliance) throws Exception {
        var work = Collections.<Callable<Treatment>>nCopies(8, () -> ThisAlliance.call(alliance, this::lay));
        var got = new HashSet<TreatmentId>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(work)) {
                got.add(done.get().id());
            }
        }

        assertThat(got).hasSize(1);
        assertThat(chamber.cases.backlog(group)).hasSize(1);
    }

    @Test
    void the_database_itself_keeps_a_second_case_out() {
        lay();
        var second = Case.opened("Handlingsplan 2017", LocalDate.of(2017, 1, 2), subject);

        assertThatThrownBy(() -> rows.save(second)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void what_was_withdrawn_is_laid_anew_as_a_case_of_its_own() {
        var first = lay();
        chamber.cases.withdraw(first.caseId(), (Integer) null);

        assertThat(lay().caseId()).isNotEqualTo(first.caseId());
    }
}
