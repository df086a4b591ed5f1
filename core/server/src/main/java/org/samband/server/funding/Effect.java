package org.samband.server.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Message;

/**
 * What everybody would pay, beside what everybody pays as it is agreed.
 *
 * @param inputs from what the one is computed
 * @param inputsBefore from what the other is computed, or null
 * @param noBefore why nobody knows what is paid as it is agreed, or null
 */
public record Effect(
        Levy levy,
        WhatIfQuestion question,
        RunInputs inputs,
        @Nullable RunInputs inputsBefore,
        List<Line> lines,
        @Nullable Message noBefore) {

    public Effect {
        lines = List.copyOf(lines);
    }

    static Effect of(
            Levy levy, WhatIfQuestion question, Outcome after, Optional<Outcome> before, @Nullable Message noBefore) {
        var lines = new LinkedHashMap<OrganisationId, Line>();
        after.lines()
                .forEach(line -> lines.put(
                        line.payer(), new Line(line.payer(), line.name(), line.basis(), null, null, line.amount())));
        before.ifPresent(outcome -> outcome.lines()
                .forEach(line -> lines.merge(
                        line.payer(),
                        new Line(line.payer(), line.name(), null, line.basis(), line.amount(), 0),
                        (now, then) -> now.before(then))));
        return new Effect(
                levy,
                question,
                after.inputs(),
                before.map(Outcome::inputs).orElse(null),
                new ArrayList<>(lines.values()),
                noBefore);
    }

    public long after() {
        return lines.stream().mapToLong(Line::after).sum();
    }

    public long before() {
        return lines.stream()
                .mapToLong(line -> line.before() == null ? 0 : line.before())
                .sum();
    }

    /** Tells whether the amounts before follow from other figures. */
    public boolean otherFigures() {
        return inputsBefore != null
                && !(Objects.equals(inputs.source(), inputsBefore.source())
                        && inputs.referenceDate().equals(inputsBefore.referenceDate()));
    }

    /** Returns the largest amount of all, before or after. */
    public long largest() {
        return lines.stream()
                .mapToLong(line -> Math.max(line.after(), line.before() == null ? 0 : line.before()))
                .max()
                .orElse(0);
    }

    /**
     * What one would pay.
     *
     * @param basis what it would follow from, or null if it would not pay
     * @param basisBefore what it follows from as it is agreed, or null if it does not pay
     * @param before what it pays as it is agreed, or null if it does not
     */
    public record Line(
            OrganisationId payer,
            String name,
            @Nullable BigDecimal basis,
            @Nullable BigDecimal basisBefore,
            @Nullable Long before,
            long after) {

        private Line before(Line then) {
            return new Line(payer, name, basis, then.basisBefore(), then.before(), after);
        }

        public long change() {
            return after - (before == null ? 0 : before);
        }
    }
}
