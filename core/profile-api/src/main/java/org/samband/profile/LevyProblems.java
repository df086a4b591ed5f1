package org.samband.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.BrokenRule;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.Part;
import org.samband.profile.levy.Participant;
import org.samband.profile.levy.RateRule;
import org.samband.profile.levy.Share;

/** Tries the levy rules of a profile on participants of many sizes. */
final class LevyProblems {

    private static final int SECONDS = 2;
    private static final BigDecimal RATE = new BigDecimal("212.5");
    private static final BigDecimal TOTAL = BigDecimal.valueOf(100_000_007);

    private final ProfileKeys keys;
    private final Findings findings;

    LevyProblems(ProfileKeys keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    void find(List<? extends @Nullable LevyRule> answer) {
        List<LevyRule> rules = findings.entries("levyRules()", answer, 50);
        keys.add("levy rule", "levyRules()", rules.stream().map(LevyRule::key));
        rules.forEach(this::tryOut);
    }

    private void tryOut(LevyRule rule) {
        FutureTask<@Nullable String> trial = new FutureTask<>(() -> problem(rule));
        Thread.ofPlatform().daemon().name("levy-rule-trial").start(trial);
        try {
            String problem = trial.get(SECONDS, TimeUnit.SECONDS);
            if (problem != null) {
                findings.add("levyRules(), \"%s\", %s", rule.key(), problem);
            }
        } catch (TimeoutException e) {
            trial.cancel(true);
            findings.add("levyRules(), \"%s\", gives no answer within %d seconds.", rule.key(), SECONDS);
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNullElse(e.getCause(), e);
            findings.add(
                    "levyRules(), \"%s\", throws %s%s",
                    rule.key(),
                    thrown.getClass().getSimpleName(),
                    thrown.getMessage() == null ? "." : ": " + thrown.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable String problem(LevyRule rule) {
        for (List<Participant> participants : samples()) {
            try {
                Map<String, Long> shares = shares(rule, participants);
                if (!shares.equals(shares(rule, participants))) {
                    return "gives other shares the second time; it must not depend on time, state or chance.";
                }
                if (!shares.equals(shares(rule, participants.reversed()))) {
                    return "gives other shares when the participants come in another order.";
                }
            } catch (BrokenRule e) {
                return sentence(e);
            }
        }
        return null;
    }

    private static Map<String, Long> shares(LevyRule rule, List<Participant> participants) {
        BigDecimal given = switch (rule) {
            case RateRule rate -> RATE;
            case ApportionmentRule apportionment -> TOTAL;
        };
        // A limit that suits the profile's alliances need not suit ours: it is left out here.
        return rule.shares(given, Limits.NONE, participants).stream()
                .collect(Collectors.toMap(share -> share.participant().id(), Share::amount));
    }

    private static String sentence(BrokenRule broken) {
        return switch (broken.reason()) {
            case NO_NUMBER -> "gives no number for %s.".formatted(broken.detail());
            case NEGATIVE -> "gives a negative number for %s.".formatted(broken.detail());
            case NOTHING_TO_SHARE_BY -> "gives everybody the weight zero, so that nobody would pay.";
            case OTHER_SUM -> "gives shares that do not make the total: %s.".formatted(broken.detail());
            case OTHER_NUMBER ->
                "gives another number of shares than there are participants: %s.".formatted(broken.detail());
            case LIMITS, GIVEN, TOO_LARGE -> "gives an amount that does not fit for %s.".formatted(broken.detail());
        };
    }

    private static List<List<Participant>> samples() {
        return List.of(
                List.of(participant(1, 27_013)),
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> participant(number, 997L * number * number * number))
                        .toList(),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> participant(number, 5_000))
                        .toList(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                number -> participant(number, 12_345L * number).during(new Part(100 + number, 365)))
                        .toList(),
                many());
    }

    private static List<Participant> many() {
        List<Participant> many = new ArrayList<>();
        for (int number = 1; number <= 650; number++) {
            many.add(participant(number, 200 + number * 1_009L));
        }
        return many;
    }

    private static Participant participant(int number, long inhabitants) {
        String kind = number % 7 == 0 ? "county" : "municipality";
        return Participant.of("p" + number, "Sample " + number, kind, inhabitants)
                .agreed(BigDecimal.valueOf(10L + number, 1));
    }
}
