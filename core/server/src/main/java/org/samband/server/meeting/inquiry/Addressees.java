package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.Bodies;
import org.samband.server.body.Roster;
import org.samband.server.body.Rosters;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Finds who is asked: those who vote in a body, or who takes part in a scheme. */
@Component
class Addressees {

    private final Bodies bodies;
    private final Rosters rosters;
    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;

    Addressees(
            Bodies bodies,
            Rosters rosters,
            Schemes schemes,
            Participations participations,
            Organisations organisations) {
        this.bodies = bodies;
        this.rosters = rosters;
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
    }

    List<Asked> of(Inquiry.Draft draft, LocalDate today) {
        return switch (draft.kind()) {
            case CONSULTATION -> List.of();
            case CIRCULATION -> {
                var body = bodies.find(Objects.requireNonNull(draft.body())).orElseThrow(Refusal::notFound);
                yield rosters.on(body, today).places().stream()
                        .filter(Roster.Place::votes)
                        .map(place -> new Asked(null, place.appointment()))
                        .toList();
            }
            case QUESTION -> {
                var ids = participations.on(scheme(draft.scheme()).id(), today).stream()
                        .map(Participation::organisation)
                        .collect(Collectors.toSet());
                yield organisations.all(ids).values().stream()
                        .sorted(Comparator.comparing((Organisation each) -> each.name(today)))
                        .map(each -> new Asked(each.id(), null))
                        .toList();
            }
        };
    }

    private Scheme scheme(@Nullable SchemeId id) {
        return id == null
                ? schemes.root()
                : schemes.find(id).orElseThrow(() -> Refusal.at("scheme", "inquiry.scheme-unknown"));
    }

    /** One who is asked: an organisation, or the holder of a seat. */
    record Asked(
            @Nullable OrganisationId organisation, @Nullable AppointmentId appointment) {}
}
