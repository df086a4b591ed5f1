package org.samband.profile.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.Participant;
import org.samband.profile.levy.Share;

/** The contract of a profile's levy rules as tests, on many generated circles of participants. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface LevyContract {

    /** Returns the profile under test, a new one each time. */
    AllianceProfile profile();

    /** Begins to say what a levy rule is to give: {@code assertThatLevy("cap").of(nok(120_000)).among(...)}. */
    default LevyAssert assertThatLevy(String key) {
        return LevyAssert.of(profile(), key);
    }

    /** Checks that what is shared is shared whole, whatever the total and whoever takes part. */
    @Test
    default void apportionments_make_the_total() {
        Random random = new Random(20_160_101);
        for (LevyRule rule : profile().levyRules()) {
            for (int trial = 0; trial < 200 && rule instanceof ApportionmentRule; trial++) {
                long total = random.nextLong(1_000_000_000);
                long sum = rule.shares(BigDecimal.valueOf(total), Limits.NONE, participants(random)).stream()
                        .mapToLong(Share::amount)
                        .sum();
                assertThat(sum).as("the shares by " + rule.key()).isEqualTo(total);
            }
        }
    }

    /** Checks that nobody pays more or less because of the place in a list. */
    @Test
    default void the_order_of_participants_does_not_matter() {
        Random random = new Random(20_161_231);
        for (LevyRule rule : profile().levyRules()) {
            for (int trial = 0; trial < 50; trial++) {
                List<Participant> participants = participants(random);
                List<Participant> shuffled = new ArrayList<>(participants);
                Collections.shuffle(shuffled, random);
                assertThat(amounts(rule, shuffled)).as(rule.key()).isEqualTo(amounts(rule, participants));
            }
        }
    }

    /** Checks that each rule can be told apart in every language that the profile is complete in. */
    @Test
    default void levy_rules_have_words_of_their_own() {
        List<LevyRule> rules = profile().levyRules();
        for (String language : profile().terminology().languages()) {
            assertThat(rules.stream().map(rule -> profile().terminology().term(language, rule.key())))
                    .as("the terms of levy rules in " + language)
                    .allMatch(term -> term.isPresent())
                    .doesNotHaveDuplicates();
        }
    }

    private static Map<String, Long> amounts(LevyRule rule, List<Participant> participants) {
        return rule.shares(BigDecimal.valueOf(123_457), Limits.NONE, participants).stream()
                .collect(Collectors.toMap(share -> share.participant().id(), Share::amount));
    }

    private static List<Participant> participants(Random random) {
        List<Participant> participants = new ArrayList<>();
        int number = 1 + random.nextInt(60);
        for (int i = 0; i < number; i++) {
            participants.add(Participant.of(
                            "p" + i,
                            "Participant " + i,
                            random.nextInt(6) == 0 ? "county" : "municipality",
                            1 + random.nextLong(600_000))
                    .agreed(BigDecimal.valueOf(1 + random.nextLong(1_000), 1)));
        }
        return participants;
    }
}
