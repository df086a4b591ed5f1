package org.samband.server.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Scheme;
import org.samband.server.register.OrganisationKind;

/**
 * Those that take part in a scheme on a day, with what there is to know about the circle as a whole.
 *
 * @param all every participation that the scheme ever had
 */
public record Circle(
        Scheme scheme,
        LocalDate on,
        List<Participant> participants,
        List<Participation> all,
        Inhabitants inhabitants,
        List<Succeeded> succeeded) {

    public Circle {
        participants = List.copyOf(participants);
        all = List.copyOf(all);
        succeeded = List.copyOf(succeeded);
    }

    public long count(OrganisationKind kind) {
        return participants.stream()
                .filter(each -> each.organisation().kind() == kind)
                .count();
    }

    /** Returns those that are not members of the alliance themselves. */
    public List<Participant> notMembers() {
        return participants.stream().filter(each -> !each.member()).toList();
    }

    /** Returns the municipalities without a figure; of others none is expected. */
    public List<Participant> withoutFigure() {
        return participants.stream()
                .filter(each -> each.organisation().kind() == OrganisationKind.MUNICIPALITY)
                .filter(each -> each.inhabitants() == null)
                .toList();
    }

    /** Returns how many took part over time, if any day is known. */
    public Optional<HistoryLine> history() {
        return HistoryLine.of(all, on);
    }
}
