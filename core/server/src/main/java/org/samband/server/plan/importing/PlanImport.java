package org.samband.server.plan.importing;

import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.server.document.intake.Provenance;
import org.samband.server.document.intake.TakenIn;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.PlanDraft;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/** A plan document that was handed in, with the draft that was made of it; the plan exists once it is accepted. */
@Table("plan_import")
public class PlanImport extends TakenIn<PlanImportId> {

    @Id
    private final PlanImportId id;

    private DraftBesideSource draft;

    @Nullable
    private PlanId planId;

    @PersistenceCreator
    PlanImport(PlanImportId id, Provenance provenance, int year, DraftBesideSource draft) {
        super(provenance, year);
        this.id = id;
        this.draft = draft;
    }

    void correct(Correction correction, ReadingVocabulary vocabulary) {
        become(draft.draft().with(correction), vocabulary);
    }

    void answer(String doubt, String answer, ReadingVocabulary vocabulary) {
        become(draft.draft().answered(doubt, answer), vocabulary);
    }

    private void become(PlanDraft changed, ReadingVocabulary vocabulary) {
        draft = draft.with(changed.readAnew(year(), vocabulary));
        isOf(changed.year());
    }

    void acceptAs(PlanId plan) {
        accepted();
        planId = plan;
    }

    @Override
    public PlanImportId id() {
        return id;
    }

    public PlanDraft draft() {
        return draft.draft();
    }

    public DraftBesideSource besideSource() {
        return draft;
    }

    public @Nullable PlanId planId() {
        return planId;
    }
}
