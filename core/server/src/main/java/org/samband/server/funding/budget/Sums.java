package org.samband.server.funding.budget;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Resource;

/** What lines add up to in one currency: what is sure, what is not yet, and how many lines have no figure. */
public record Sums(String currency, long firm, long open, int unknown, int later) {

    /** Adds up what is ours, in each currency by itself; the budget's own comes first, even where it has nothing. */
    static List<Sums> of(Collection<Row> rows, String own) {
        return Stream.concat(
                        Stream.of(own),
                        rows.stream()
                                .map(row -> row.amount().currency())
                                .filter(Objects::nonNull)
                                .filter(currency -> !currency.equals(own))
                                .sorted(Comparator.naturalOrder()))
                .distinct()
                .map(currency -> in(currency, rows, currency.equals(own)))
                .toList();
    }

    private static Sums in(String currency, Collection<Row> rows, boolean own) {
        var firm = 0L;
        var open = 0L;
        var unknown = 0;
        var later = 0;
        for (var row : rows) {
            if (!row.ours()) {
                continue;
            }
            if (row.figure().isPresent() && currency.equals(row.amount().currency())) {
                firm += row.firm() ? row.figure().getAsLong() : 0;
                open += row.firm() ? 0 : row.figure().getAsLong();
            } else if (own && row.amount().kind() == Amount.Kind.LATER) {
                later++;
            } else if (own && row.unknown()) {
                unknown++;
            }
        }
        return new Sums(currency, firm, open, unknown, later);
    }

    static final Set<Amount.Kind> NEEDS_NONE =
            Set.of(Amount.Kind.NOTHING, Amount.Kind.IN_KIND, Amount.Kind.POSITION, Amount.Kind.HOURS);

    static boolean refused(Money money) {
        return Resource.REFUSED.equals(money.certainty());
    }

    public long total() {
        return firm + open;
    }
}
