package org.samband.server.plan.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.server.document.reading.ImportState;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.PlanDraft;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A plan document that was handed in, with the draft that was made of it; the plan exists once it is accepted. */
@Table("plan_import")
public class PlanImport {

    @Id
    private final PlanImportId id;

    private final String name;
    private int year;
    private final String sha256;
    private final boolean pasted;
    private final Instant at;
    private DraftBesideSource draft;
    private ImportState state;

    @Nullable
    private PlanId planId;

    @Version
    private int version;

    @PersistenceCreator
    PlanImport(
            PlanImportId id,
            String name,
            int year,
            String sha256,
            boolean pasted,
            Instant at,
            DraftBesideSource draft,
            ImportState state,
            @Nullable PlanId planId) {
        this.id = id;
        this.name = name;
        this.year = year;
        this.sha256 = sha256;
        this.pasted = pasted;
        this.at = at;
        this.draft = draft;
        this.state = state;
        this.planId = planId;
    }

    static PlanImport of(ImportSource source, int year, DraftBesideSource draft, Instant now) {
        return new PlanImport(
                source.importId(),
                source.name(),
                year,
                source.sha256(),
                source.pasted(),
                now,
                draft,
                ImportState.OPEN,
                null);
    }

    void correct(Correction correction, ReadingVocabulary vocabulary) {
        requireOpen();
        become(draft.draft().with(correction), vocabulary);
    }

    void answer(String doubt, String answer, ReadingVocabulary vocabulary) {
        requireOpen();
        become(draft.draft().answered(doubt, answer), vocabulary);
    }

    private void become(PlanDraft changed, ReadingVocabulary vocabulary) {
        draft = draft.with(changed.readAnew(year, vocabulary));
        year = changed.year();
    }

    void acceptAs(PlanId plan) {
        requireOpen();
        state = ImportState.ACCEPTED;
        planId = plan;
    }

    void discard() {
        requireOpen();
        state = ImportState.DISCARDED;
    }

    void requireOpen() {
        if (state == ImportState.ACCEPTED) {
            throw Refusal.conflict("plan.import.already-accepted", name);
        }
        if (state == ImportState.DISCARDED) {
            throw Refusal.conflict("plan.import.already-discarded", name);
        }
    }

    public PlanImportId id() {
        return id;
    }

    /** Returns the name of the file, or a word for pasted text. */
    public String name() {
        return name;
    }

    public int year() {
        return year;
    }

    public boolean pasted() {
        return pasted;
    }

    public Instant at() {
        return at;
    }

    public PlanDraft draft() {
        return draft.draft();
    }

    public DraftBesideSource besideSource() {
        return draft;
    }

    public ImportState state() {
        return state;
    }

    public @Nullable PlanId planId() {
        return planId;
    }

    public int version() {
        return version;
    }
}
