package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Effect;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.RunInputs;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Texts;

/**
 * What everybody would pay, beside what everybody pays as it is agreed; amounts in minor units.
 *
 * @param figuresBefore by which figures it is as it is agreed; null where that cannot be computed
 * @param totalBefore the sum as it is agreed; null where it cannot be computed
 * @param notBefore why what is paid as it is agreed cannot be computed, or null
 */
record EffectJson(
        LevyId levyId,
        int year,
        @Nullable String currency,
        FiguresJson figures,
        @Nullable FiguresJson figuresBefore,
        long total,
        @Nullable Long totalBefore,
        @Nullable String notBefore,
        List<LineJson> lines) {

    static EffectJson of(Effect effect, Texts texts) {
        var before = effect.inputsBefore();
        var reason = effect.noBefore();
        return new EffectJson(
                effect.levy().id(),
                effect.question().year(),
                effect.inputs().currency(),
                FiguresJson.of(effect.inputs()),
                before == null ? null : FiguresJson.of(before),
                effect.after(),
                before == null ? null : effect.before(),
                reason == null ? null : texts.say(reason),
                effect.lines().stream().map(LineJson::of).toList());
    }

    /** By which figures somebody would pay. */
    record FiguresJson(@Nullable String source, LocalDate referenceDate) {

        static FiguresJson of(RunInputs inputs) {
            return new FiguresJson(inputs.source(), inputs.referenceDate());
        }
    }

    /** What one would pay, and what it pays as it is agreed; null where it would not, or does not. */
    record LineJson(
            OrganisationId organisationId,
            String participant,
            @Nullable BigDecimal basis,
            @Nullable BigDecimal basisBefore,
            long amount,
            @Nullable Long amountBefore,
            long change) {

        static LineJson of(Effect.Line line) {
            return new LineJson(
                    line.payer(),
                    line.name(),
                    line.basis(),
                    line.basisBefore(),
                    line.after(),
                    line.before(),
                    line.change());
        }
    }
}
