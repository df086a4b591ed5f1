package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One matter through all the bodies that treat it; what it is in each of them is a {@link Treatment}. */
@Table("case_file")
public class Case {

    @Id
    private final CaseId id;

    private String title;
    private final LocalDate openedOn;
    private final @Nullable String subject;
    private final @Nullable UUID subjectId;
    private @Nullable String withheld;
    private @Nullable LocalDate withdrawnOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Case(
            CaseId id,
            String title,
            LocalDate openedOn,
            @Nullable String subject,
            @Nullable UUID subjectId,
            @Nullable String withheld,
            @Nullable LocalDate withdrawnOn) {
        this.id = id;
        this.title = title;
        this.openedOn = openedOn;
        this.subject = subject;
        this.subjectId = subjectId;
        this.withheld = withheld;
        this.withdrawnOn = withdrawnOn;
    }

    static Case opened(String title, LocalDate on, @Nullable Subject subject) {
        return new Case(
                CaseId.next(),
                title,
                on,
                subject == null ? null : subject.kind(),
                subject == null ? null : subject.id(),
                null,
                null);
    }

    void call(String newTitle) {
        title = newTitle;
    }

    void withhold(String why) {
        withheld = why;
    }

    void disclose() {
        withheld = null;
    }

    void withdraw(LocalDate on) {
        if (withdrawnOn != null) {
            throw Refusal.conflict("case.withdrawn-already", title, withdrawnOn);
        }
        withdrawnOn = on;
    }

    /** Refuses what is done to a case that nobody pursues any more. */
    void requirePursued() {
        if (withdrawnOn != null) {
            throw Refusal.conflict("case.withdrawn-already", title, withdrawnOn);
        }
    }

    public CaseId id() {
        return id;
    }

    public String title() {
        return title;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Returns what it lays before the bodies, if it is not a matter of its own. */
    public Optional<Subject> subject() {
        return subject == null || subjectId == null ? Optional.empty() : Optional.of(new Subject(subject, subjectId));
    }

    /** Returns why it is kept out of what anyone may read, if it is. */
    public Optional<String> withheld() {
        return Optional.ofNullable(withheld);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
