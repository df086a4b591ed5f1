package org.samband.server.settings;

import static org.samband.server.settings.ProfileCode.string;

import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.Basis;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.RateRule;

/** Writes levy rules as their author would; a share that is code becomes one by inhabitants, and says so. */
final class LevyCode {

    private static final String CODE = "/* this share was code: write it here; until then it goes by inhabitants */ ";

    String of(LevyRule rule) {
        var written = switch (rule) {
            case RateRule rate ->
                begun(
                                rate.basis(),
                                "LevyRule.ratePerInhabitant(",
                                "LevyRule.fixed(",
                                "LevyRule.ratePerAgreedUnit(",
                                rate.key())
                        + ".rounded(new Rounding(" + rate.rounding().step() + ", java.math.RoundingMode."
                        + rate.rounding().mode().name() + "))";
            case ApportionmentRule share ->
                (share.split() == null
                                ? begun(
                                        share.basis(),
                                        "LevyRule.apportionedPerInhabitant(",
                                        "LevyRule.apportionedEqually(",
                                        "LevyRule.apportionedByAgreement(",
                                        share.key())
                                : CODE + "LevyRule.apportionedPerInhabitant(" + string(share.key()) + ")")
                        + (share.betweenKinds() ? ".equallyBetweenKinds()" : "");
        };
        return written + limits(rule.limits()) + (rule.unit() == LevyRule.Unit.HOURS ? ".inHours()" : "");
    }

    private static String begun(Basis basis, String inhabitants, String equal, String agreed, String key) {
        return switch (basis) {
                    case Basis.Inhabitants _ -> inhabitants;
                    case Basis.Equal _ -> equal;
                    case Basis.Agreed _ -> agreed;
                    case Basis.Own _ -> CODE + inhabitants;
                }
                + string(key) + ")";
    }

    private static String limits(Limits limits) {
        return (limits.minimum().isPresent() ? ".atLeast(" + limits.minimum().getAsLong() + ")" : "")
                + (limits.ceiling().isPresent() ? ".atMost(" + limits.ceiling().getAsLong() + ")" : "");
    }
}
