package org.samband.server.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samband.server.access.Actor;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts;
import org.samband.server.rule.Role;
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
            var all = readsAll(alliance, organisation);
            if (all || alliance.publishesMembers()) {
                lines.addAll(ThisAlliance.call(alliance, () -> here.of(organisation, all)));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(new Part(Message.of("scheme.taking-part"), lines));
    }

    /** The contact of a member reads what concerns that member, everybody else with a role reads all. */
    private static boolean readsAll(Alliance alliance, OrganisationId organisation) {
        var parts = Actor.current().map(Actor::parts).orElse(List.of());
        return parts.stream()
                .filter(part -> part.alliance().equals(alliance.id().value()))
                .anyMatch(part -> part.role() != Role.MEMBER_CONTACT
                        || Optional.of(organisation.value()).equals(Optional.ofNullable(part.organisation())));
    }
}
