package org.samband.server.funding;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.samband.profile.levy.BrokenRule;
import org.samband.profile.levy.FiguresMissing;
import org.samband.server.plugin.ProfileCode;
import org.samband.server.plugin.ProfileCode.SwitchedOff;
import org.samband.server.web.Refusal;

/** Calls a rule that a profile brought, and refuses with its name whatever it does wrong. */
final class RuleCall {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final String rule;
    private final String profile;
    private final ProfileCode code;

    RuleCall(String rule, String profile, ProfileCode code) {
        this.rule = rule;
        this.profile = profile;
        this.code = code;
    }

    /** Returns what the rule gives, or refuses with the names of the rule and its profile. */
    <T> T answer(Callable<T> call) {
        try {
            return code.answer(rule, LONGEST, call);
        } catch (TimeoutException e) {
            throw Refusal.conflict("levy.rule.hangs", rule, profile);
        } catch (ExecutionException e) {
            throw refused(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private RuntimeException refused(Throwable thrown) {
        return switch (thrown) {
            case FiguresMissing missing -> missing;
            case SwitchedOff _ -> Refusal.conflict("levy.rule.off", rule, profile);
            case BrokenRule broken ->
                Refusal.conflict(
                        "levy.rule.broken."
                                + broken.reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        rule,
                        profile,
                        broken.detail());
            default ->
                Refusal.conflict(
                        "levy.rule.throws",
                        rule,
                        profile,
                        thrown.getClass().getSimpleName(),
                        Objects.requireNonNullElse(thrown.getMessage(), ""));
        };
    }
}
