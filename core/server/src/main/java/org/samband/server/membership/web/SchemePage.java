package org.samband.server.membership.web;

import java.util.List;
import java.util.stream.Collectors;
import org.samband.server.alliance.MemberList;
import org.samband.server.membership.Circle;
import org.samband.server.membership.MemberCircles.Beneath;
import org.samband.server.membership.Participant;
import org.samband.server.membership.SchemeOverview.Resting;
import org.samband.server.register.Organisation;

/**
 * A scheme, as the page shows it.
 *
 * @param beneath the members of the alliance's members
 */
public record SchemePage(Circle circle, String base, boolean edits, List<Resting> agreements, List<Beneath> beneath) {

    public SchemePage {
        agreements = List.copyOf(agreements);
        beneath = List.copyOf(beneath);
    }

    public String address() {
        return base + "/schemes/" + circle.scheme().id().value();
    }

    /** Whether members of members take part, so that it matters who of them does not. */
    public boolean reachesBeneath() {
        return circle.participants().stream().anyMatch(each -> each.through() != null);
    }

    /** Returns the members of members that do not take part. */
    public List<LeftOut> leftOut() {
        var taking = circle.participants().stream()
                .map(Participant::organisation)
                .map(Organisation::id)
                .collect(Collectors.toSet());
        return beneath.stream()
                .flatMap(each -> each.members().stream()
                        .filter(member -> !taking.contains(member.id()))
                        .map(member -> new LeftOut(
                                member.name(circle.on()), each.federation().name(circle.on()), each.source())))
                .toList();
    }

    /** A member of a member that does not take part. */
    public record LeftOut(String name, String federation, MemberList.Source source) {}
}
