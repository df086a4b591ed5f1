package org.samband.server.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Notice;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.AgreementId;
import org.samband.server.alliance.AgreementParty;
import org.samband.server.alliance.SchemeId;
import org.samband.server.register.OrganisationId;

/** An agreement as the API shows it, with its parties. */
record AgreementJson(
        AgreementId id,
        SchemeId scheme,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer noticeMonths,
        Notice.@Nullable Until noticeUntil,
        Agreement.@Nullable Expiry expiry,
        @Nullable String note,
        List<Party> parties,
        long approved,
        int version) {

    static AgreementJson of(Agreement agreement, List<AgreementParty> parties) {
        return new AgreementJson(
                agreement.id(),
                agreement.scheme(),
                agreement.title(),
                agreement.valid().from(),
                agreement.valid().until(),
                agreement.noticeMonths(),
                agreement.noticeUntil(),
                agreement.expiry(),
                agreement.note(),
                parties.stream().map(Party::of).toList(),
                parties.stream().filter(AgreementParty::approved).count(),
                agreement.seen());
    }

    /** A party, and whether it has approved. */
    record Party(
            OrganisationId organisation,
            boolean approved,
            @Nullable LocalDate approvedOn,
            @Nullable String reference) {

        static Party of(AgreementParty party) {
            return new Party(party.organisation(), party.approved(), party.approvedOn(), party.reference());
        }
    }

    /** What a client says of an agreement; {@code until} is the first day on which it does not hold. */
    record Said(
            @Nullable SchemeId scheme,
            @Nullable String title,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer noticeMonths,
            Notice.@Nullable Until noticeUntil,
            Agreement.@Nullable Expiry expiry,
            @Nullable String note,
            @Nullable List<OrganisationId> parties) {

        Agreement.Draft draft() {
            var notice = noticeMonths == null
                    ? null
                    : new Notice(
                            Math.max(0, noticeMonths), Objects.requireNonNullElse(noticeUntil, Notice.Until.ANY_DAY));
            return new Agreement.Draft(Typed.or(title), Typed.span(from, until, "until"), notice, expiry, note);
        }

        List<OrganisationId> between() {
            return Objects.requireNonNullElse(parties, List.of());
        }
    }

    /** What a client says of parties that have approved, or have not after all. */
    record Approval(
            @Nullable List<OrganisationId> parties,
            @Nullable Boolean approved,
            @Nullable LocalDate on,
            @Nullable String reference) {}
}
