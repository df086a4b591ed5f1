package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samband.server.register.Affiliations;
import org.samband.server.register.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who the members of organisations are: as they publish themselves if they are hosted here, else as the register. */
@Component
@Transactional(readOnly = true)
public class MembersOfMembers {

    private final PublishedMembers published;
    private final Affiliations register;

    MembersOfMembers(PublishedMembers published, Affiliations register) {
        this.published = published;
        this.register = register;
    }

    /** Returns the members that an organisation has on a day. */
    public MemberList of(OrganisationId federation, LocalDate on) {
        return Objects.requireNonNull(of(List.of(federation), on).get(federation));
    }

    /** Returns the members that several organisations have on a day, in two statements. */
    public Map<OrganisationId, MemberList> of(Collection<OrganisationId> federations, LocalDate on) {
        var own = published.on(federations, on);
        var others = federations.stream().filter(each -> !own.containsKey(each)).toList();
        var known = register.members(others, on);
        var lists = new LinkedHashMap<OrganisationId, MemberList>();
        for (var federation : federations) {
            var list = own.get(federation);
            lists.put(
                    federation,
                    list == null
                            ? new MemberList(
                                    federation, MemberList.Source.REGISTER, known.getOrDefault(federation, List.of()))
                            : new MemberList(federation, MemberList.Source.PUBLISHED, List.copyOf(list.members())));
        }
        return lists;
    }

    /** Returns who was a member of several organisations within some time, and when, in two statements. */
    public Map<OrganisationId, MembersDuring> during(
            Collection<OrganisationId> federations, LocalDate from, LocalDate until) {
        var own = published.during(federations, from, until);
        var others = federations.stream().filter(each -> !own.containsKey(each)).toList();
        var known = register.during(others, from, until);
        var all = new LinkedHashMap<OrganisationId, MembersDuring>();
        for (var federation : federations) {
            var list = own.get(federation);
            all.put(
                    federation,
                    list == null
                            ? new MembersDuring(
                                    federation, MemberList.Source.REGISTER, known.getOrDefault(federation, Map.of()))
                            : new MembersDuring(federation, MemberList.Source.PUBLISHED, list));
        }
        return all;
    }
}
