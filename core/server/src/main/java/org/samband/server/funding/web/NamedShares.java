package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samband.server.funding.CostKey.KeyShare;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;

/** Reads shares with one participant a line, its name first, as a column pasted from a spreadsheet comes. */
final class NamedShares {

    private final String field;
    private final Collection<Organisation> known;
    private final List<KeyShare> shares = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    NamedShares(String field, Collection<Organisation> known) {
        this.field = field;
        this.known = known;
    }

    /** Returns the shares, or refuses with what is wrong in each line. */
    List<KeyShare> read(String written) {
        var seen = new HashSet<OrganisationId>();
        var number = 0;
        for (var line : written.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                read(number, line.strip(), seen);
            }
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return List.copyOf(shares);
    }

    private void read(int number, String line, HashSet<OrganisationId> seen) {
        var cut = Math.max(line.lastIndexOf('\t'), Math.max(line.lastIndexOf(' '), line.lastIndexOf(';')));
        var name = line.substring(0, Math.max(0, cut)).strip().replaceAll("[;:]$", "");
        var share = line.substring(cut + 1).strip();
        var organisation = named(name);
        if (organisation.isEmpty()) {
            mistakes.add(Mistake.at(field, "levy.key.line-unknown", number, name.isEmpty() ? line : name));
        } else if (!seen.add(organisation.get().id())) {
            mistakes.add(Mistake.at(field, "levy.key.line-twice", number, name));
        } else {
            share(share)
                    .ifPresentOrElse(
                            it -> shares.add(new KeyShare(organisation.get().id(), it)), wrong(number, share));
        }
    }

    private Runnable wrong(int number, String share) {
        return () -> mistakes.add(Mistake.at(field, "levy.key.line-wrong", number, share));
    }

    private Optional<BigDecimal> share(String written) {
        try {
            return Optional.of(WrittenAmount.number(field, written)).filter(share -> share.signum() >= 0);
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private Optional<Organisation> named(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(organisation -> organisation.names().stream()
                        .anyMatch(called -> called.as().toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }
}
