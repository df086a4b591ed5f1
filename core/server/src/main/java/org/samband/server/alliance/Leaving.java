package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Notice;
import org.samband.server.web.Message;

/**
 * When a participant may leave that gives notice on a day, and by which rule.
 *
 * @param until the first day on which it need no longer take part
 * @param agreement the agreement that says so, or null where none does and the profile's usual rule holds
 */
public record Leaving(
        LocalDate noticeOn,
        LocalDate until,
        Notice notice,
        @Nullable Agreement agreement) {

    static Leaving by(Optional<Agreement> agreement, Notice usual, LocalDate noticeOn) {
        var notice = agreement.flatMap(Agreement::notice).orElse(usual);
        return new Leaving(noticeOn, notice.leavesOn(noticeOn), notice, agreement.orElse(null));
    }

    /** Returns the last day on which it takes part. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Says how the day comes about. */
    public Message explanation() {
        return Message.of("scheme.notice.explained", noticeOn, rule(), lastDay(), source());
    }

    /** Says how long notice is. */
    public Message rule() {
        return rule(notice);
    }

    /** Says how long a notice is. */
    public static Message rule(Notice notice) {
        if (notice.months() == 0 && notice.until() == Notice.Until.ANY_DAY) {
            return Message.of("scheme.notice.none");
        }
        return switch (notice.until()) {
            case ANY_DAY -> Message.of("scheme.notice.any-day", notice.months());
            case END_OF_MONTH -> Message.of("scheme.notice.end-of-month", notice.months());
            case END_OF_YEAR -> Message.of("scheme.notice.end-of-year", notice.months());
        };
    }

    private Message source() {
        return agreement == null
                ? Message.of("scheme.notice.by-profile")
                : Message.of("scheme.notice.by-agreement", agreement.title());
    }
}
