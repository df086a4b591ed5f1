package org.samband.server.funding.result;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.funding.budget.LineKind;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An actual figure of a year.
 *
 * @param account the number of its account, or null where none was given
 * @param amount in minor units; negative where it takes away from its side
 * @param target where it belongs in the budget, where that was said of this line and not of its account
 */
public record ResultLine(
        @Id ResultLineId id,
        ResultId resultId,
        int position,
        @Nullable String account,
        String title,
        boolean income,
        long amount,
        @Nullable String target,
        @Version @Nullable Integer version) {

    static ResultLine of(ResultId result, int position, Actual actual) {
        return new ResultLine(
                new ResultLineId(Ids.next()),
                result,
                position,
                actual.account(),
                actual.title(),
                actual.income(),
                actual.amount(),
                null,
                null);
    }

    static ResultLine of(ResultId result, int position, String title, boolean income, long amount, Target target) {
        return new ResultLine(
                new ResultLineId(Ids.next()), result, position, null, title, income, amount, target.written(), null);
    }

    ResultLine amounting(long newAmount) {
        return new ResultLine(id, resultId, position, account, title, income, newAmount, target, version);
    }

    /** Returns the kind of income that says all of it, where it has no title of its own. */
    public Optional<LineKind> kindAlone() {
        return Target.read(target)
                .filter(meant -> meant instanceof Target.OfKind(var kind) && title.equals(kind.key()))
                .map(meant -> ((Target.OfKind) meant).kind());
    }

    /** Returns what its account is remembered by: the number, or else the title. */
    String accountKey() {
        return account == null ? title.strip().toLowerCase(Locale.ROOT) : account;
    }
}
