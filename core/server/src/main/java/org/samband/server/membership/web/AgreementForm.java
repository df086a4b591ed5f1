package org.samband.server.membership.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Notice;
import org.samband.server.alliance.Agreement;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;

/** What stands in the form of an agreement: as it is kept, or as somebody typed it. */
public record AgreementForm(
        @Nullable String title,
        @Nullable String from,
        @Nullable String lastDay,
        @Nullable String noticeMonths,
        @Nullable String noticeUntil,
        @Nullable String expiry,
        @Nullable String note,
        @Nullable List<OrganisationId> party,
        @Nullable Integer version) {

    static AgreementForm with(List<OrganisationId> parties) {
        return new AgreementForm(null, null, null, null, null, null, null, parties, null);
    }

    static AgreementForm of(Agreement agreement, List<OrganisationId> parties) {
        var months = agreement.noticeMonths();
        var until = agreement.noticeUntil();
        var expiry = agreement.expiry();
        return new AgreementForm(
                agreement.title(),
                SchemeForm.text(agreement.valid().from()),
                SchemeForm.lastDay(agreement.valid().until()),
                months == null ? null : months.toString(),
                until == null ? null : until.name(),
                expiry == null ? null : expiry.name(),
                agreement.note(),
                parties,
                agreement.seen());
    }

    public List<OrganisationId> parties() {
        return Objects.requireNonNullElse(party, List.of());
    }

    int seen() {
        return version == null ? -1 : version;
    }

    Agreement.Draft draft() {
        return new Agreement.Draft(
                Typed.or(title),
                Typed.span(from, lastDay),
                notice(),
                one(Agreement.Expiry.class, "expiry", expiry),
                note);
    }

    private @Nullable Notice notice() {
        if (noticeMonths == null || noticeMonths.isBlank()) {
            return null;
        }
        var until = one(Notice.Until.class, "noticeUntil", noticeUntil);
        if (!noticeMonths.strip().matches("\\d{1,3}")) {
            throw Refusal.at("noticeMonths", "scheme.notice.too-long", 120);
        }
        return new Notice(Integer.parseInt(noticeMonths.strip()), until == null ? Notice.Until.ANY_DAY : until);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.at(field, "scheme.choice-unknown", text);
        }
    }
}
