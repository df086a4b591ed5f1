package org.samband.server.meeting.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows inquiries with the names of those who are asked; a member's contact sees the answer of its own only, and so does
 * everybody but the secretariat where the case is withheld.
 */
@Component
class InquiryViews {

    private static final String HOLDERS = """
            select a.id, p.name from appointment a
            join person p on p.alliance_id = a.alliance_id and p.id = a.person_id
            where a.id in (:ids)
            """;

    private final InquiryRows inquiries;
    private final InquiryAnswerRows answers;
    private final Organisations organisations;
    private final Bodies bodies;
    private final AskedMatters matters;
    private final OwnAnswers own;
    private final Access access;
    private final JdbcClient jdbc;

    InquiryViews(
            InquiryRows inquiries,
            InquiryAnswerRows answers,
            Organisations organisations,
            Bodies bodies,
            AskedMatters matters,
            OwnAnswers own,
            Access access,
            JdbcClient jdbc) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.organisations = organisations;
        this.bodies = bodies;
        this.matters = matters;
        this.own = own;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** Returns those that whoever asks may see. */
    List<InquiryView> of(List<Inquiry> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var ids = asked.stream().map(each -> each.id().value()).toList();
        var rows = answers.of(ids);
        var withheld = access.may(Role.SECRETARIAT) ? Set.of() : Set.copyOf(inquiries.withheld(ids));
        var byInquiry = rows.stream().collect(Collectors.groupingBy(InquiryAnswer::inquiryId));
        var names = names(rows);
        var called = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        var all = access.may(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER);
        var told = matters.of(asked.stream()
                .flatMap(each -> Stream.ofNullable(each.treatmentId()))
                .collect(Collectors.toSet()));
        var mine = own.among(rows);
        var writable = own.writable(rows);
        return asked.stream()
                .map(each -> view(
                        each,
                        byInquiry.getOrDefault(each.id(), List.of()),
                        all && !withheld.contains(each.id().value()),
                        answer -> new InquiryView.Answer(
                                answer,
                                names.getOrDefault(asked(answer), ""),
                                writable.test(answer),
                                mine.test(answer),
                                late(each, answer)),
                        called,
                        told))
                .filter(view -> all && !withheld.contains(view.inquiry().id().value())
                        || !view.answers().isEmpty())
                .toList();
    }

    private InquiryView view(
            Inquiry inquiry,
            List<InquiryAnswer> rows,
            boolean all,
            Function<InquiryAnswer, InquiryView.Answer> shown,
            Map<BodyId, String> called,
            Map<TreatmentId, AskedMatter> told) {
        return new InquiryView(
                inquiry,
                inquiry.bodyId() == null ? null : called.get(inquiry.bodyId()),
                inquiry.treatmentId() == null ? null : told.get(inquiry.treatmentId()),
                rows.stream().map(shown).filter(each -> all || each.writable()).toList(),
                rows.size(),
                rows.stream().filter(each -> each.stance() != null).count(),
                rows.stream().filter(each -> each.stance() == Stance.YES).count());
    }

    boolean mayAnswer(InquiryAnswer answer) {
        return own.writable(List.of(answer)).test(answer);
    }

    private static boolean late(Inquiry inquiry, InquiryAnswer answer) {
        return answer.answeredOn() != null && answer.answeredOn().isAfter(inquiry.deadline());
    }

    private static UUID asked(InquiryAnswer answer) {
        var organisation = answer.organisationId();
        return organisation == null
                ? Objects.requireNonNull(answer.appointmentId()).value()
                : organisation.value();
    }

    private Map<UUID, String> names(List<InquiryAnswer> rows) {
        var names = new HashMap<UUID, String>();
        var ids = rows.stream()
                .map(InquiryAnswer::organisationId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.<OrganisationId>toSet());
        organisations.all(ids).forEach((id, each) -> names.put(id.value(), each.name()));
        var appointments = rows.stream()
                .flatMap(each -> Stream.ofNullable(each.appointmentId()))
                .map(each -> each.value())
                .toList();
        if (!appointments.isEmpty()) {
            jdbc.sql(HOLDERS)
                    .param("ids", appointments)
                    .query((row, _) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                    .list();
        }
        return names;
    }
}
