package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of the alliances that publish them, which every alliance of the installation may read. */
@Component
class PublishedMembers {

    private final JdbcClient sql;

    PublishedMembers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes what the current alliance publishes what it now wants; later changes of members follow by themselves. */
    Alliance keptAs(Alliance alliance) {
        sql.sql("select publish_members()").query((_, _) -> alliance).list();
        return alliance;
    }

    /** Returns the members on a day of those of the organisations that are alliances here and publish them. */
    @Transactional(readOnly = true)
    Map<OrganisationId, Published> on(Collection<OrganisationId> organisations, LocalDate day) {
        var found = new HashMap<OrganisationId, Published>();
        if (organisations.isEmpty()) {
            return found;
        }
        sql.sql("""
                select a.organisation_id, m.member_id
                from alliance a
                         left join published_membership m
                             on m.alliance_id = a.id and m.organisation_id = a.organisation_id and m.valid @> :day::date
                where a.publishes_members and a.organisation_id in (:organisations)
                """)
                .param("day", day)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .query(row -> {
                    var members = found.computeIfAbsent(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            _ -> new Published(new HashSet<>()));
                    var member = row.getObject("member_id", UUID.class);
                    if (member != null) {
                        members.members().add(new OrganisationId(member));
                    }
                });
        return found;
    }

    /** Returns who was when a member, within some time, of those that are alliances here and publish their members. */
    @Transactional(readOnly = true)
    Map<OrganisationId, Map<OrganisationId, List<Validity>>> during(
            Collection<OrganisationId> organisations, LocalDate from, LocalDate until) {
        var found = new HashMap<OrganisationId, Map<OrganisationId, List<Validity>>>();
        if (organisations.isEmpty()) {
            return found;
        }
        sql.sql("""
                select a.organisation_id, m.member_id, lower(m.valid) as valid_from, upper(m.valid) as valid_until
                from alliance a
                         left join published_membership m
                             on m.alliance_id = a.id and m.organisation_id = a.organisation_id
                                 and m.valid && daterange(:from, :until)
                where a.publishes_members and a.organisation_id in (:organisations)
                order by m.member_id, m.valid
                """)
                .param("from", from)
                .param("until", until)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .query(row -> {
                    var members = found.computeIfAbsent(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            _ -> new LinkedHashMap<>());
                    var member = row.getObject("member_id", UUID.class);
                    if (member != null) {
                        members.computeIfAbsent(new OrganisationId(member), _ -> new ArrayList<>())
                                .add(new Validity(
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_until", LocalDate.class)));
                    }
                });
        return found;
    }

    /** What one alliance publishes, perhaps that it has no members. */
    record Published(Set<OrganisationId> members) {}
}
