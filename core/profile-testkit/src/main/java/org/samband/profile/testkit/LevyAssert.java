package org.samband.profile.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.BrokenRule;
import org.samband.profile.levy.FiguresMissing;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.Participant;
import org.samband.profile.levy.Share;

/**
 * Says what a levy rule of a profile is to give, and what it gives instead.
 *
 * <pre>{@code
 * assertThatLevy("projects").of(nok(120_000))
 *         .among(municipality("Alby", 12_000), municipality("Berg", 60_000))
 *         .isSharedAs(nok(45_000), nok(75_000));
 * }</pre>
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public final class LevyAssert {

    private final LevyRule rule;
    private final @Nullable Sum given;
    private final Limits limits;
    private final List<Participant> participants;

    private LevyAssert(LevyRule rule, @Nullable Sum given, Limits limits, List<Participant> participants) {
        this.rule = rule;
        this.given = given;
        this.limits = limits;
        this.participants = participants;
    }

    static LevyAssert of(AllianceProfile profile, String key) {
        List<LevyRule> rules = profile.levyRules();
        return rules.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .map(rule -> new LevyAssert(rule, null, rule.limits(), List.of()))
                .orElseThrow(() -> new AssertionError("The profile \"%s\" has no levy rule \"%s\"; levyRules() has %s."
                        .formatted(
                                profile.id(),
                                key,
                                rules.stream().map(LevyRule::key).toList())));
    }

    /** Gives the rule the total that is shared, or the rate of one unit of its basis. */
    public LevyAssert of(Sum totalOrRate) {
        boolean work = rule.unit() == LevyRule.Unit.HOURS;
        if (work != totalOrRate.isWork()) {
            throw new AssertionError("The levy rule \"%s\" is about %s: give it %s instead of %s."
                    .formatted(
                            rule.key(),
                            work ? "work" : "money",
                            work ? "hours(\"100\")" : "a sum such as nok(100)",
                            totalOrRate));
        }
        return new LevyAssert(rule, totalOrRate, limits, participants);
    }

    /** Says who takes part, in the order in which {@link #isSharedAs(Sum...)} names their shares. */
    public LevyAssert among(Participant... all) {
        return new LevyAssert(rule, given, limits, List.of(all));
    }

    /** Holds everybody to a least and a most other than the rule's own, as a levy may. */
    public LevyAssert within(Sum least, Sum most) {
        Limits other = new Limits(OptionalLong.of(least.units()), OptionalLong.of(most.units()));
        return new LevyAssert(rule, given, other, participants);
    }

    /** Checks the shares of all, in the order in which they take part. */
    public LevyAssert isSharedAs(Sum... expected) {
        if (expected.length != participants().size()) {
            throw new AssertionError(
                    "Say one share for each: among(...) names %d participants, isSharedAs(...) %d sums."
                            .formatted(participants.size(), expected.length));
        }
        List<Share> shares = shares();
        List<String> rows = new ArrayList<>();
        boolean wrong = false;
        for (int i = 0; i < expected.length; i++) {
            Sum found = given().with(shares.get(i).amount());
            wrong |= !found.equals(expected[i]);
            rows.add(row(shares.get(i), found, expected[i]));
        }
        if (wrong) {
            throw new AssertionError("The levy rule \"%s\" shares %s otherwise:%n%s%n%s"
                    .formatted(rule.key(), given(), String.join("\n", rows), advice(expected)));
        }
        return this;
    }

    /** Checks the share of one of those who take part. */
    public LevyAssert gives(String name, Sum expected) {
        Share share = shares().stream()
                .filter(each -> each.participant().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s takes no part; among(...) names %s."
                        .formatted(
                                name,
                                participants.stream().map(Participant::name).toList())));
        Sum found = given().with(share.amount());
        if (!found.equals(expected)) {
            throw new AssertionError("The levy rule \"%s\" gives %s another amount:%n%s"
                    .formatted(rule.key(), name, row(share, found, expected)));
        }
        return this;
    }

    /** Checks that nothing is computed because some lack a figure that the rule asks for. */
    public LevyAssert isRefusedForLackOfFiguresOf(String... names) {
        try {
            List<Share> shares = rule.shares(BigDecimal.valueOf(given().units()), limits, participants());
            throw new AssertionError(
                    "The levy rule \"%s\" is to be refused, because figures of %s are missing, and gives %s."
                            .formatted(
                                    rule.key(),
                                    List.of(names),
                                    shares.stream().map(Share::amount).toList()));
        } catch (FiguresMissing e) {
            List<String> found =
                    e.participants().stream().map(Participant::name).toList();
            if (!found.equals(List.of(names))) {
                throw new AssertionError("The levy rule \"%s\" lacks figures of %s, not of %s."
                        .formatted(rule.key(), found, List.of(names)));
            }
            return this;
        }
    }

    private List<Share> shares() {
        try {
            return rule.shares(BigDecimal.valueOf(given().units()), limits, participants());
        } catch (FiguresMissing e) {
            throw new AssertionError(
                    "The levy rule \"%s\" asks for a figure that %s lacks: give it inhabitants, or .agreed(...), or expect isRefusedForLackOfFiguresOf(\"%s\")."
                            .formatted(rule.key(), e.getMessage(), e.getMessage()),
                    e);
        } catch (BrokenRule e) {
            throw new AssertionError(
                    "The levy rule \"%s\" cannot be followed: %s (%s).".formatted(rule.key(), e.reason(), e.detail()),
                    e);
        }
    }

    private String advice(Sum... expected) {
        long sum = List.of(expected).stream().mapToLong(Sum::units).sum();
        return rule instanceof ApportionmentRule && sum != given().units()
                ? "The shares that the test expects make %s; shares of a total always make the total, %s."
                        .formatted(given().with(sum), given())
                : "Correct the rule, or the test if the rule is right.";
    }

    private static String row(Share share, Sum found, Sum expected) {
        String held = switch (share.bound()) {
            case NONE -> "";
            case MINIMUM -> ", held up by the minimum";
            case CEILING -> ", held down by the ceiling";
        };
        String basis = share.basis().signum() == 0
                ? ""
                : " by a basis of " + share.basis().toPlainString();
        return "  %s %s: %s%s%s%s"
                .formatted(
                        found.equals(expected) ? " " : "!",
                        share.participant().name(),
                        found,
                        found.equals(expected) ? "" : " instead of " + expected,
                        basis,
                        held);
    }

    private Sum given() {
        return Objects.requireNonNullElseGet(given, () -> {
            throw new AssertionError(
                    "Say what is shared, or the rate: assertThatLevy(\"%s\").of(nok(100_000)).".formatted(rule.key()));
        });
    }

    private List<Participant> participants() {
        if (participants.isEmpty()) {
            throw new AssertionError("Say who takes part: .among(municipality(\"Alby\", 12_000), ...), with Samples.");
        }
        return participants;
    }

    /** Returns the rule and who takes part, for a debugger. */
    @Override
    public String toString() {
        return rule.key() + " among "
                + participants.stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
