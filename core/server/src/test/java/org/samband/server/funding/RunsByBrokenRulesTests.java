package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.profile.levy.LevyRule;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.plugin.Profiles;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A profile whose rule is broken computes nothing, and nothing is stored. */
@SpringBootTest
@Import({Regions.class, RunsByBrokenRulesTests.BrokenRules.class})
@ExtendWith(InHostedAlliance.class)
class RunsByBrokenRulesTests {

    @Autowired
    private Regions regions;

    @Autowired
    private LevyRuns runs;

    @ParameterizedTest
    @CsvSource({
        "throwing, levy.rule.throws",
        "endless, levy.rule.hangs",
        "generous, levy.rule.broken.other-sum",
        "nameless, levy.rule.broken.no-number"
    })
    void a_broken_rule_is_refused_by_its_name_and_the_profiles(String rule, String key) {
        var scheme = regions.scheme(List.of(regions.municipality("Asker", LocalDate.of(2016, 1, 1))));
        var levy = regions.levy(scheme, Regions.perInhabitant("Levy").ruledBy(rule), 100_000);

        assertThatThrownBy(() -> runs.draft(levy.id(), RunTime.of(2016)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason().key()).isEqualTo(key);
                    assertThat(refusal.reason().arguments()).contains(rule, "norwegian-regional-council");
                });
        assertThat(runs.of(levy.id())).isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class BrokenRules {

        @Bean
        @Primary
        LevyRules brokenRules(AllianceProfiles profiles, Profiles installed) {
            var never = new CountDownLatch(1);
            return new LevyRules(profiles, installed) {
                @Override
                public Optional<LevyRule> find(String key) {
                    return switch (key) {
                        case "throwing" ->
                            Optional.of(LevyRule.rate(key, m -> {
                                throw new IllegalStateException("no basis");
                            }));
                        case "endless" ->
                            Optional.of(LevyRule.rate(key, m -> {
                                try {
                                    never.await();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                return 1;
                            }));
                        case "generous" -> Optional.of(LevyRule.split(key, (total, all) -> List.of(total + 1)));
                        case "nameless" -> Optional.of(LevyRule.apportioned(key, m -> Double.NaN));
                        default -> super.find(key);
                    };
                }
            };
        }
    }
}
