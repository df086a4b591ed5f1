package org.samband.server.membership;

import java.util.ArrayList;
import java.util.List;
import org.samband.server.access.Actor;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/**
 * Tells on the page of an organisation in what it takes part, in all alliances: each is asked by itself, and only for what
 * it publishes or whoever asks may read there.
 */
@Component
class TakingPart implements OrganisationParts {

    private final Alliances alliances;
    private final OrganisationsSchemes here;

    TakingPart(Alliances alliances, OrganisationsSchemes here) {
        this.alliances = alliances;
        this.here = here;
    }

    @Override
    public List<Part> parts(OrganisationId organisation) {
        var lines = new ArrayList<Line>();
        for (var alliance : alliances.all()) {
            var all = Actor.anyReadsOf(alliance.id().value(), organisation.value());
            if (all || alliance.publishesMembers()) {
                lines.addAll(ThisAlliance.call(alliance, () -> here.of(organisation, all)));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(new Part(Message.of("scheme.taking-part"), lines));
    }
}
