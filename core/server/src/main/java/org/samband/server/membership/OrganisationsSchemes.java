package org.samband.server.membership;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationParts.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads in what an organisation takes part in this alliance. */
@Component
class OrganisationsSchemes {

    private final Schemes schemes;
    private final Participations participations;

    OrganisationsSchemes(Schemes schemes, Participations participations) {
        this.schemes = schemes;
        this.participations = participations;
    }

    /** Returns a line for each participation; without the schemes beside the membership only what is published. */
    @Transactional(readOnly = true)
    public List<Line> of(OrganisationId organisation, boolean allSchemes) {
        var found = participations.ofOrganisations(List.of(organisation));
        if (found.isEmpty()) {
            return List.of();
        }
        var known = schemes.all().stream().collect(Collectors.toMap(Scheme::id, each -> each));
        return found.stream()
                .filter(each -> allSchemes || scheme(known, each).root())
                .map(each -> line(each, scheme(known, each)))
                .toList();
    }

    private static Scheme scheme(Map<SchemeId, Scheme> known, Participation participation) {
        return Objects.requireNonNull(known.get(participation.scheme()));
    }

    private static Line line(Participation participation, Scheme scheme) {
        var alliance = ThisAlliance.get();
        var base = "/" + alliance.slug();
        return scheme.root()
                ? new Line(alliance.name(), base + "/members", participation.span())
                : new Line(
                        alliance.name() + ", " + scheme.title(),
                        base + "/schemes/" + scheme.id().value(),
                        participation.span());
    }
}
