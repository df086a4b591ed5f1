package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.MinutesApproval;
import org.samband.server.body.BodyId;
import org.samband.server.document.IssuedDocument;
import org.samband.server.document.IssuedDocumentId;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What is kept of the minutes of one body's meeting beside the agenda, the attendance and the decisions. */
@Table("minutes")
public class Minutes {

    @Id
    private final MinutesId id;

    private final MeetingId meetingId;
    private final BodyId bodyId;
    private MinutesState state;
    private @Nullable String preface;
    private @Nullable String closing;
    private @Nullable String verifiers;
    private @Nullable MinutesApproval approval;
    private @Nullable String signedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable AgendaItemId approvedBy;
    private @Nullable IssuedDocumentId documentId;
    private @Nullable IssuedDocumentId publicDocumentId;
    private @Nullable String sha256;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Minutes(
            MinutesId id,
            MeetingId meetingId,
            BodyId bodyId,
            MinutesState state,
            @Nullable String preface,
            @Nullable String closing,
            @Nullable String verifiers,
            @Nullable MinutesApproval approval,
            @Nullable String signedBy,
            @Nullable LocalDate approvedOn,
            @Nullable AgendaItemId approvedBy,
            @Nullable IssuedDocumentId documentId,
            @Nullable IssuedDocumentId publicDocumentId,
            @Nullable String sha256) {
        this.id = id;
        this.meetingId = meetingId;
        this.bodyId = bodyId;
        this.state = state;
        this.preface = preface;
        this.closing = closing;
        this.verifiers = verifiers;
        this.approval = approval;
        this.signedBy = signedBy;
        this.approvedOn = approvedOn;
        this.approvedBy = approvedBy;
        this.documentId = documentId;
        this.publicDocumentId = publicDocumentId;
        this.sha256 = sha256;
    }

    static Minutes begun(MeetingId meeting, BodyId body) {
        return new Minutes(
                MinutesId.next(),
                meeting,
                body,
                MinutesState.WRITING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void write(@Nullable String newPreface, @Nullable String newClosing) {
        requireOpen();
        preface = newPreface;
        closing = newClosing;
    }

    void ready() {
        requireOpen();
        state = MinutesState.READY;
    }

    /** Opens them again, as long as nobody has approved them. */
    void reopen() {
        requireOpen();
        if (state == MinutesState.WRITING) {
            throw Refusal.conflict("meeting.minutes.not-ready");
        }
        state = MinutesState.WRITING;
    }

    void choose(List<String> names) {
        requireOpen();
        verifiers = names.isEmpty() ? null : String.join("\n", names);
    }

    void approve(Approval how) {
        if (state != MinutesState.READY) {
            throw Refusal.conflict(approved() ? "meeting.minutes-approved" : "meeting.minutes.not-ready");
        }
        state = MinutesState.APPROVED;
        approval = how.way();
        approvedOn = how.on();
        approvedBy = how.item();
        signedBy = how.signedBy();
    }

    /** Keeps them as they were approved, and as anyone may read them. */
    void keep(IssuedDocument whole, IssuedDocument open) {
        documentId = whole.id();
        publicDocumentId = open.id();
        sha256 = whole.sha256();
    }

    private void requireOpen() {
        if (approved()) {
            throw Refusal.conflict("meeting.minutes-approved");
        }
    }

    public MinutesId id() {
        return id;
    }

    public MeetingId meetingId() {
        return meetingId;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    public MinutesState state() {
        return state;
    }

    public boolean approved() {
        return state == MinutesState.APPROVED;
    }

    /** Returns what stands before the first item, besides the attendance. */
    public Optional<String> preface() {
        return Optional.ofNullable(preface);
    }

    /** Returns what stands after the last item. */
    public Optional<String> closing() {
        return Optional.ofNullable(closing);
    }

    /** Returns those whom the meeting chose to verify them. */
    public List<String> verifiers() {
        return verifiers == null ? List.of() : verifiers.lines().toList();
    }

    /** Returns how they were approved, once they are. */
    public Optional<MinutesApproval> approval() {
        return Optional.ofNullable(approval);
    }

    /** Returns who signed or verified them, where that is how they are approved. */
    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    /** Returns the item of a later agenda that approved them, where one did. */
    public Optional<AgendaItemId> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Returns them as they were approved. */
    public Optional<IssuedDocumentId> documentId() {
        return Optional.ofNullable(documentId);
    }

    /** Returns what anyone may read of them. */
    public Optional<IssuedDocumentId> publicDocumentId() {
        return Optional.ofNullable(publicDocumentId);
    }

    /** Returns the SHA-256 of what was approved. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /**
     * How minutes come to be approved.
     *
     * @param way in which of the ways that their body has
     * @param item the item of a later agenda that does it, or null where none does
     * @param signedBy who signed or verified them, or null where a later meeting approves them
     */
    record Approval(
            MinutesApproval way,
            LocalDate on,
            @Nullable AgendaItemId item,
            @Nullable String signedBy) {}
}
