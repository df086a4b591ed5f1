package org.samband.server.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.samband.server.access.Actor;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts;
import org.samband.server.web.Message;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of an organisation which seats it holds today, in the alliances where whoever asks may read that. */
@Component
@Order(80)
class SeatsOfOrganisation implements OrganisationParts {

    private final Alliances alliances;
    private final Appointments appointments;
    private final Clock clock;

    SeatsOfOrganisation(Alliances alliances, Appointments appointments, Clock clock) {
        this.alliances = alliances;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public List<Part> parts(OrganisationId organisation) {
        var lines = alliances.all().stream()
                .filter(alliance -> Actor.anyReadsOf(alliance.id().value(), organisation.value()))
                .flatMap(alliance -> lines(alliance, organisation).stream())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Part(Message.of("body.seats-held"), lines));
    }

    // One scoped transaction for each alliance: no query joins two.
    private List<Line> lines(Alliance alliance, OrganisationId organisation) {
        return ThisAlliance.call(alliance, () -> appointments.heldBy(organisation, LocalDate.now(clock))).stream()
                .map(held -> new Line(
                        alliance.name(),
                        "/" + alliance.slug() + "/bodies/"
                                + held.appointment().body().value(),
                        Message.of(
                                "body.seat-held",
                                held.body(),
                                held.person(),
                                Message.of("body.role." + held.appointment().role()))))
                .toList();
    }
}
