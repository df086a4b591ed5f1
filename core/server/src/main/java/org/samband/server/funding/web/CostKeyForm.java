package org.samband.server.funding.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.funding.CostKey.KeyShare;
import org.samband.server.register.Organisation;
import org.samband.server.web.Refusal;

/**
 * A cost key as a person writes or pastes it on the page of its levy.
 *
 * @param last the last day on which it holds, or empty
 * @param shares one participant a line, with its share at the end
 */
public record CostKeyForm(
        @Nullable String agreement,
        @Nullable String from,
        @Nullable String last,
        @Nullable Boolean percent,
        @Nullable String shares) {

    static final CostKeyForm EMPTY = new CostKeyForm(null, null, null, null, null);

    public boolean percentages() {
        return Boolean.TRUE.equals(percent);
    }

    String resting() {
        return agreement == null ? "" : agreement;
    }

    Validity valid() {
        var first = first();
        var end = WrittenDay.read("last", last);
        if (end != null && end.isBefore(first)) {
            throw Refusal.at("last", "levy.key.ends-before", first);
        }
        return new Validity(first, end == null ? null : end.plusDays(1));
    }

    LocalDate first() {
        return WrittenDay.said("from", from);
    }

    List<KeyShare> shares(Collection<Organisation> known) {
        return new NamedShares("shares", known).read(shares == null ? "" : shares);
    }
}
