package org.samband.server.body.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.RotatingRoles;
import org.samband.server.body.Turn;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;

/**
 * What somebody types about whose turn it is in a year.
 *
 * @param version the version of the turn that they have seen
 */
public record TurnForm(String year, String organisation, String decision, String settleBy, int version) {

    static TurnForm of(Turn turn) {
        var organisation = turn.organisation();
        var decision = turn.decision();
        return new TurnForm(
                String.valueOf(turn.year()),
                organisation == null ? "" : organisation.value().toString(),
                decision == null ? "" : decision,
                turn.settleBy().toString(),
                turn.seen());
    }

    static TurnForm typed(Map<String, String> typed) {
        var version = typed.getOrDefault("version", "0");
        return new TurnForm(
                typed.getOrDefault("year", ""),
                typed.getOrDefault("organisation", ""),
                typed.getOrDefault("decision", ""),
                typed.getOrDefault("settleBy", ""),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : RotatingRoles.NOTHING_SEEN);
    }

    Turn.Draft draft() {
        var number = year.strip().matches("\\d{4}") ? Integer.parseInt(year.strip()) : 0;
        return new Turn.Draft(number, whose(), decision, Days.read("settleBy", settleBy));
    }

    private @Nullable OrganisationId whose() {
        try {
            return organisation.isBlank() ? null : new OrganisationId(UUID.fromString(organisation));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("organisation", "body.organisation-unknown");
        }
    }
}
