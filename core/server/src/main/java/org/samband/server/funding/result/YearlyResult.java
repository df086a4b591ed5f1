package org.samband.server.funding.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/** What a year came to, as the accounts state it. */
public record YearlyResult(
        @Id ResultId id,
        @Column("scheme_id") @Nullable SchemeId scheme,
        int year,
        String currency,
        @Embedded.Empty Statement statement,
        @Version @Nullable Integer version) {

    static YearlyResult of(@Nullable SchemeId scheme, int year, String currency) {
        return new YearlyResult(new ResultId(Ids.next()), scheme, year, currency, Statement.NONE, null);
    }

    YearlyResult stating(Statement said) {
        return new YearlyResult(id, scheme, year, currency, said, version);
    }

    /**
     * What the accounts state as a whole.
     *
     * @param stated the result, negative for a deficit
     * @param carried where it is carried to
     * @param carriedText how the accounts say so
     * @param equity the equity after it
     * @param equityOn the day the accounts give for the equity
     * @param missing what is not known of the year, for whoever reads it
     */
    public record Statement(
            @Nullable Long stated,
            @Nullable Carried carried,
            @Nullable String carriedText,
            @Nullable Long equity,
            @Nullable LocalDate equityOn,
            @Nullable String missing) {

        static final Statement NONE = new Statement(null, null, null, null, null, null);
    }
}
