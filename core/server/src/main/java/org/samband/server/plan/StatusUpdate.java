package org.samband.server.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.server.access.AccountId;
import org.samband.server.web.Refusal;
import org.samband.server.web.TypedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What somebody said about an element for a period; it is never changed, a later one of the same period takes its place. */
@Table("plan_status")
public class StatusUpdate {

    static final int LONGEST = 4000;

    @Id
    private final StatusUpdateId id;

    private final PlanElementId elementId;
    private final String period;
    private final LocalDate coversFrom;
    private final LocalDate coversUntil;
    private final Status status;
    private final String text;

    @Nullable
    private final Integer percent;

    @Nullable
    private final AccountId account;

    private final Instant at;

    @Version
    private int version;

    @PersistenceCreator
    StatusUpdate(
            StatusUpdateId id,
            PlanElementId elementId,
            String period,
            LocalDate coversFrom,
            LocalDate coversUntil,
            Status status,
            String text,
            @Nullable Integer percent,
            @Nullable AccountId account,
            Instant at) {
        this.id = id;
        this.elementId = elementId;
        this.period = period;
        this.coversFrom = coversFrom;
        this.coversUntil = coversUntil;
        this.status = status;
        this.text = text;
        this.percent = percent;
        this.account = account;
        this.at = at;
    }

    StatusUpdate readAt(int readVersion) {
        version = readVersion;
        return this;
    }

    static StatusUpdate of(
            PlanElementId element,
            Period period,
            Status status,
            @Nullable String text,
            @Nullable Integer percent,
            @Nullable AccountId account,
            Instant now) {
        if (percent != null && (percent < 0 || percent > 100)) {
            throw Refusal.at("percent", "plan.status.percent-wrong");
        }
        var said = text == null ? "" : TypedText.clean(text);
        if (said.length() > LONGEST) {
            throw Refusal.at("text", "plan.text-too-long", LONGEST);
        }
        return new StatusUpdate(
                StatusUpdateId.next(),
                element,
                period.toString(),
                period.from(),
                period.until(),
                status,
                said,
                percent,
                account,
                now);
    }

    public StatusUpdateId id() {
        return id;
    }

    public PlanElementId elementId() {
        return elementId;
    }

    public String period() {
        return period;
    }

    /** Returns the first day of its period. */
    public LocalDate coversFrom() {
        return coversFrom;
    }

    /** Returns the last day of its period. */
    public LocalDate coversUntil() {
        return coversUntil;
    }

    public Status status() {
        return status;
    }

    public String text() {
        return text;
    }

    public @Nullable Integer percent() {
        return percent;
    }

    public @Nullable AccountId account() {
        return account;
    }

    public Instant at() {
        return at;
    }
}
