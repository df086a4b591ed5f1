package org.samband.server.funding.result.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.PastedColumn;
import org.samband.server.funding.result.Carried;
import org.samband.server.funding.result.YearlyResult;
import org.samband.server.plan.Amounts;
import org.samband.server.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;

/** What somebody types of what the accounts state. */
record StatementForm(
        @Nullable String stated,
        @Nullable String carried,
        @Nullable String carriedText,
        @Nullable String equity,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate equityOn,

        @Nullable String missing) {

    YearlyResult.Statement statement(Amounts amounts) {
        return new YearlyResult.Statement(
                typed("stated", stated, amounts),
                Arrays.stream(Carried.values())
                        .filter(known -> known.key().equals(carried))
                        .findFirst()
                        .orElse(null),
                written(carriedText),
                typed("equity", equity, amounts),
                equityOn,
                written(missing));
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Long typed(String field, @Nullable String written, Amounts amounts) {
        return switch (PastedColumn.figure(
                Objects.requireNonNullElse(written, "").strip(), amounts)) {
            case PastedColumn.Problem(var problem) ->
                throw Refusal.at(field, problem.key(), problem.arguments().toArray());
            case PastedColumn.Figure(var figure, var _) -> figure.isPresent() ? Long.valueOf(figure.getAsLong()) : null;
        };
    }
}
