package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.profile.levy.LevyRule;
import org.samband.server.access.Cast;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A profile whose rule is broken computes nothing: it is refused by its name and the profile's, nothing is stored. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, RunsByBrokenRulesTests.BrokenRules.class})
class RunsByBrokenRulesTests {

    private static final String RULES = """
            throwing, IllegalStateException
            endless,  ikke i tide
            generous, 100001 ≠ 100000
            nameless, Asker
            """;

    @Autowired
    private LevyDesks desks;

    private LevyDesk desk;

    @BeforeEach
    void beginAScheme() {
        desk = desks.begin();
    }

    @ParameterizedTest
    @CsvSource(textBlock = RULES)
    void a_broken_rule_is_refused_over_the_api_by_its_name_and_the_profiles(String rule, String reason) {
        var levy = desk.levy(rule);
        desk.rate(levy, 100_000);

        for (var attempt : List.of("levy-runs", "what-ifs/effect")) {
            var refused = desk.client()
                    .postJson(desk.api() + "/" + attempt, "{\"levyId\": \"%s\", \"year\": 2016}".formatted(levy));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
            assertThat(refused.body()).contains(rule, "norwegian-regional-council", reason);
        }
        assertNothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(textBlock = RULES)
    void a_broken_rule_is_refused_on_the_page_of_its_levy(String rule, String reason) {
        var levy = desk.levy(rule);
        desk.rate(levy, 100_000);
        var address = desk.pages() + "/levies/" + levy;

        var refused = desk.browser().submit(address, address + "/runs", Map.of("year", "2016"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("id=\"run-mistakes\"", rule, "norwegian-regional-council", reason);
        assertNothingIsStored();
    }

    private void assertNothingIsStored() {
        assertThat(JsonPath.<List<Object>>read(
                        desk.client().get(desk.api() + "/levy-runs").body(), "$.items"))
                .isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class BrokenRules {

        @Bean
        @Primary
        LevyRules brokenRules(AllianceProfiles profiles) {
            var never = new CountDownLatch(1);
            return new LevyRules(profiles) {
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
                        case "generous" ->
                            Optional.of(LevyRule.split(
                                    key,
                                    (total, all) -> all.stream()
                                            .map(each -> each.equals(all.getFirst()) ? total + 1 : 0L)
                                            .toList()));
                        case "nameless" -> Optional.of(LevyRule.apportioned(key, m -> Double.NaN));
                        default -> super.find(key);
                    };
                }
            };
        }
    }
}
