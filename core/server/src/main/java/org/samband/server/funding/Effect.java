package org.samband.server.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Message;

/**
 * What everybody would pay, beside what everybody pays as it is agreed.
 *
 * @param inputs from what the one is computed
 * @param noBefore why nobody knows what is paid as it is agreed, or null
 */
public record Effect(
        Levy levy,
        WhatIfQuestion question,
        RunInputs inputs,
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
                        line.payer(), new Line(line.payer(), line.name(), line.basis(), null, line.amount())));
        before.ifPresent(outcome -> outcome.lines()
                .forEach(line -> lines.merge(
                        line.payer(),
                        new Line(line.payer(), line.name(), line.basis(), line.amount(), 0),
                        (now, then) -> new Line(now.payer(), now.name(), now.basis(), then.before(), now.after()))));
        return new Effect(levy, question, after.inputs(), new ArrayList<>(lines.values()), noBefore);
    }

    public long after() {
        return lines.stream().mapToLong(Line::after).sum();
    }

    public long before() {
        return lines.stream()
                .mapToLong(line -> line.before() == null ? 0 : line.before())
                .sum();
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
     * @param basis what it would follow from
     * @param before what it pays as it is agreed, or null if it does not
     */
    public record Line(
            OrganisationId payer,
            String name,
            BigDecimal basis,
            @Nullable Long before,
            long after) {

        public long change() {
            return after - (before == null ? 0 : before);
        }
    }
}
