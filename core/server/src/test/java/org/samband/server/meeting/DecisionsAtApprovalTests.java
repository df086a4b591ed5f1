package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.AllianceProfile;
import org.samband.profile.TakesEffect;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.plugin.Profiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Decisions where the profile lets them take effect when the minutes are approved. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class DecisionsAtApprovalTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    private BodyId group;
    private Meeting meeting;
    private AgendaItem bus;
    private Decision decision;

    @BeforeEach
    void decide() {
        group = some.group();
        meeting = some.meeting(group, DAY);
        bus = some.item(meeting, group, "Kollektivtrafikk", "Vestregionen støtter bussveien.");
        some.agendas.set(meeting.id());
        decision = some.decisions.record(bus.id(), Verdict.of(Outcome.NOTED, ""), null);
    }

    private Decision now() {
        return some.decisions.of(bus.id()).orElseThrow();
    }

    private TreatmentState state() {
        return some.cases.treatment(bus.treatmentId().orElseThrow()).state();
    }

    @Test
    void finished_minutes_let_nothing_take_effect_and_all_can_still_be_changed() {
        minutes.ready(meeting.id(), group, 0);

        assertThat(now().settled()).isFalse();
        assertThat(state()).isEqualTo(TreatmentState.ON_AGENDA);
        assertThat(some.meetings.get(meeting.id()).state()).isEqualTo(MeetingState.HELD);
        some.decisions.record(bus.id(), Verdict.of(Outcome.AS_PROPOSED, ""), decision.seen());
        assertThat(now().outcome()).isEqualTo(Outcome.AS_PROPOSED);
    }

    @Test
    void the_approval_lets_them_take_effect_and_nobody_removes_them_then() {
        var ready = minutes.ready(meeting.id(), group, 0);

        minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");

        assertThat(now().settled()).isTrue();
        assertThat(state()).isEqualTo(TreatmentState.DECIDED);
        assertThatThrownBy(() -> some.decisions.remove(decision.id(), now().seen()))
                .hasMessageContaining("meeting.minutes-approved");
    }

    @Test
    void a_decision_taken_back_before_the_approval_leaves_its_case_undecided() {
        var ready = minutes.ready(meeting.id(), group, 0);
        some.decisions.remove(decision.id(), decision.seen());

        minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");

        assertThat(state()).isEqualTo(TreatmentState.UNTREATED);
        assertThat(some.cases.backlog(group)).extracting(Treatment::originId).containsExactly(bus.treatmentId());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class AtApproval {

        @Bean
        @Primary
        Profiles profilesAtApproval(@Qualifier("loadedPlugins") Profiles installed) {
            return new Profiles() {
                @Override
                public List<AllianceProfile> all() {
                    return installed.all();
                }

                @Override
                public Optional<AllianceProfile> find(String id) {
                    return installed.find(id).map(AtApproval::atApproval);
                }

                @Override
                public Optional<AllianceProfile> find(String id, String version) {
                    return installed.find(id, version).map(AtApproval::atApproval);
                }

                @Override
                public List<String> versions(String id) {
                    return installed.versions(id);
                }
            };
        }

        private static AllianceProfile atApproval(AllianceProfile profile) {
            return (AllianceProfile) Proxy.newProxyInstance(
                    AllianceProfile.class.getClassLoader(),
                    new Class<?>[] {AllianceProfile.class},
                    (_, asked, with) -> asked.getName().equals("decisionsTakeEffect")
                            ? TakesEffect.ON_APPROVAL
                            : asked.invoke(profile, with));
        }
    }
}
