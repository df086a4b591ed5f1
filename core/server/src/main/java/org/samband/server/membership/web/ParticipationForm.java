package org.samband.server.membership.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Participation;

/** What stands in the forms of one participation: as it is kept, or as somebody typed it. */
public record ParticipationForm(
        @Nullable String from,
        @Nullable String lastDay,
        @Nullable String note,
        @Nullable String noticeOn,
        @Nullable String leavesOn,
        @Nullable Boolean agreed,
        @Nullable Integer version) {

    static ParticipationForm of(Participation participation) {
        return new ParticipationForm(
                SchemeForm.text(participation.valid().from()),
                SchemeForm.lastDay(participation.valid().until()),
                participation.note(),
                null,
                null,
                null,
                participation.seen());
    }

    int seen() {
        return version == null ? -1 : version;
    }

    ParticipationForm on(Participation participation) {
        return new ParticipationForm(
                from == null ? SchemeForm.text(participation.valid().from()) : from,
                lastDay == null ? SchemeForm.lastDay(participation.valid().until()) : lastDay,
                note == null ? participation.note() : note,
                noticeOn,
                leavesOn,
                agreed,
                participation.seen());
    }
}
