package org.samband.server.meeting.importing;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.meeting.reading.Known;
import org.samband.server.register.Organisation;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** The names by which the minutes of this alliance may call its members and its schemes. */
@Component
class KnownNames {

    private final Participations participations;
    private final Schemes schemes;
    private final Organisations organisations;

    KnownNames(Participations participations, Schemes schemes, Organisations organisations) {
        this.participations = participations;
        this.schemes = schemes;
        this.organisations = organisations;
    }

    Known known() {
        var ids = participations.all().stream().map(Participation::organisation).collect(Collectors.toSet());
        var called = organisations.all(ids).values().stream()
                .flatMap(each -> each.names().stream())
                .map(Organisation.Called::as)
                .distinct()
                .toList();
        var others = new ArrayList<>(schemes.all().stream().map(Scheme::title).toList());
        others.add(ThisAlliance.get().name());
        return new Known(called, others);
    }
}
