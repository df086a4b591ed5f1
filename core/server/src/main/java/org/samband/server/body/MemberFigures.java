package org.samband.server.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samband.server.membership.Inhabitants;
import org.samband.server.register.Organisation;

/** The inhabitants of members as the rules of profiles take them. */
final class MemberFigures {

    private MemberFigures() {}

    /** Returns the inhabitants of those with a figure by their ids, in their order. */
    static Map<String, Long> of(List<Organisation> members, Inhabitants inhabitants) {
        var figures = new LinkedHashMap<String, Long>();
        for (var member : members) {
            var figure = inhabitants.figures().get(member.id());
            if (figure != null) {
                figures.put(member.id().value().toString(), figure.inhabitants());
            }
        }
        return figures;
    }

    /** Returns the names of those without a figure. */
    static List<String> lacking(List<Organisation> members, Inhabitants inhabitants) {
        return members.stream()
                .filter(member -> !inhabitants.figures().containsKey(member.id()))
                .map(member -> inhabitants.referenceDate() == null ? "" : member.name(inhabitants.referenceDate()))
                .toList();
    }
}
