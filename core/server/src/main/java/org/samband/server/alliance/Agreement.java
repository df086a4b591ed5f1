package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Notice;
import org.samband.server.data.Ids;
import org.samband.server.data.Validity;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a scheme rests on: from when until when it holds, how long notice is, and what happens when it runs out.
 *
 * @param noticeMonths how many months notice is, or null where the agreement does not say
 * @param expiry what happens when it runs out, or null where nobody has said so
 */
public record Agreement(
        @Id AgreementId id,
        @Column("scheme_id") SchemeId scheme,
        String title,
        Validity valid,
        @Nullable Integer noticeMonths,
        Notice.@Nullable Until noticeUntil,
        @Nullable Expiry expiry,
        @Nullable String note,
        @Version @Nullable Integer version) {

    static Agreement made(SchemeId scheme, Draft draft) {
        return of(new AgreementId(Ids.next()), scheme, draft, null);
    }

    Agreement become(Draft draft) {
        return of(id, scheme, draft, version);
    }

    /** Returns how long notice is, where the agreement says so. */
    public Optional<Notice> notice() {
        return noticeMonths == null || noticeUntil == null
                ? Optional.empty()
                : Optional.of(new Notice(noticeMonths, noticeUntil));
    }

    /** Returns the last day on which it holds, if it runs out. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(valid.until()).map(until -> until.minusDays(1));
    }

    /** Returns the version of it that was read, for whoever changes it. */
    public int seen() {
        return version == null ? 0 : version;
    }

    private static Agreement of(AgreementId id, SchemeId scheme, Draft draft, @Nullable Integer version) {
        var notice = draft.notice();
        return new Agreement(
                id,
                scheme,
                draft.title(),
                draft.valid(),
                notice == null ? null : notice.months(),
                notice == null ? null : notice.until(),
                draft.expiry(),
                draft.note(),
                version);
    }

    /** What happens when an agreement runs out. */
    public enum Expiry {
        /** The cooperation ends with it. */
        ENDS,
        /** It goes on by itself unless notice is given. */
        RENEWED,
        /** The parties must agree anew. */
        RENEGOTIATED
    }

    /** What a person says of an agreement. */
    public record Draft(
            String title,
            Validity valid,
            @Nullable Notice notice,
            @Nullable Expiry expiry,
            @Nullable String note) {}
}
