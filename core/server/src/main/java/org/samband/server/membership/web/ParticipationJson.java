package org.samband.server.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.ParticipationId;
import org.samband.server.alliance.SchemeId;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;

/**
 * A participation as the API shows it.
 *
 * @param from the first day, or null where it is not known
 * @param until the first day on which it no longer takes part, or null where none is decided
 */
record ParticipationJson(
        ParticipationId id,
        SchemeId scheme,
        OrganisationId organisation,
        @Nullable String name,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        @Nullable String ending,
        @Nullable LocalDate noticeOn,
        int version) {

    static ParticipationJson of(Participation participation, @Nullable Organisation organisation) {
        var ending = participation.ending();
        return new ParticipationJson(
                participation.id(),
                participation.scheme(),
                participation.organisation(),
                organisation == null ? null : organisation.name(),
                organisation == null ? null : organisation.kind().code(),
                participation.valid().from(),
                participation.valid().until(),
                participation.note(),
                ending == null ? null : ending.name(),
                participation.noticeOn(),
                participation.seen());
    }

    static List<ParticipationJson> all(
            List<Participation> participations, Map<OrganisationId, Organisation> organisations) {
        return participations.stream()
                .map(each -> of(each, organisations.get(each.organisation())))
                .toList();
    }

    /** What a client says of a participation. */
    record Said(
            @Nullable OrganisationId organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note) {}

    /**
     * What a client says of one that leaves.
     *
     * @param lastDay its last day, or null for the first that the notice allows
     * @param agreed whether the others agreed to an earlier day
     */
    record Departure(
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate lastDay,
            @Nullable Boolean agreed,
            @Nullable String note) {}

    /** What a client says of participants that became part of another. */
    record Merger(
            @Nullable OrganisationId successor,
            @Nullable List<OrganisationId> predecessors,
            @Nullable LocalDate on) {}
}
