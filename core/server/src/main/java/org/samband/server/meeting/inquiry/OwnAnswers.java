package org.samband.server.meeting.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samband.server.access.Access;
import org.samband.server.rule.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whose answer somebody may write: the secretariat anybody's, the contact of an organisation that of the
 * organisation, and whoever holds a seat today their own.
 */
@Component
class OwnAnswers {

    private static final String SEATS = """
            select a.id from appointment a join person p on p.alliance_id = a.alliance_id and p.id = a.person_id
            where p.account_id = :account and a.valid @> cast(:today as date) and a.id in (:asked)
            """;

    private final JdbcClient sql;
    private final Access access;
    private final Clock clock;

    OwnAnswers(JdbcClient sql, Access access, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
    }

    /** Returns which of some answers are asked of whoever is asking, in one statement. */
    Predicate<InquiryAnswer> among(Collection<InquiryAnswer> answers) {
        var organisations = access.actor().organisations();
        var seats = seats(answers);
        return answer -> {
            var organisation = answer.organisationId();
            return organisation == null
                    ? seats.contains(
                            Objects.requireNonNull(answer.appointmentId()).value())
                    : organisations.contains(organisation.value());
        };
    }

    /** Returns which of some answers whoever is asking may write. */
    Predicate<InquiryAnswer> writable(Collection<InquiryAnswer> answers) {
        return access.may(Role.SECRETARIAT) ? _ -> true : among(answers);
    }

    private Set<UUID> seats(Collection<InquiryAnswer> answers) {
        var asked = answers.stream()
                .flatMap(each -> Stream.ofNullable(each.appointmentId()))
                .map(each -> each.value())
                .toList();
        return asked.isEmpty()
                ? Set.of()
                : sql.sql(SEATS)
                        .param("account", access.actor().id().value())
                        .param("today", LocalDate.now(clock))
                        .param("asked", asked)
                        .query(UUID.class)
                        .set();
    }
}
