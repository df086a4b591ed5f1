package org.samband.server.funding.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.web.Mistakes;

/** What somebody typed on the page of a levy and must mend: one of its forms, or nothing. */
public record LevyTyped(
        @Nullable RateForm rateForm,
        @Nullable CostKeyForm keyForm,
        @Nullable RunForm runForm,
        Mistakes mistakes) {

    static final LevyTyped NOTHING = new LevyTyped(null, null, null, Mistakes.none());

    static LevyTyped rate(RateForm form, Mistakes mistakes) {
        return new LevyTyped(form, null, null, mistakes);
    }

    static LevyTyped key(CostKeyForm form, Mistakes mistakes) {
        return new LevyTyped(null, form, null, mistakes);
    }

    static LevyTyped run(RunForm form, Mistakes mistakes) {
        return new LevyTyped(null, null, form, mistakes);
    }

    public RateForm rate() {
        return rateForm == null ? RateForm.EMPTY : rateForm;
    }

    public Mistakes inRate() {
        return rateForm == null ? Mistakes.none() : mistakes;
    }

    public CostKeyForm key() {
        return keyForm == null ? CostKeyForm.EMPTY : keyForm;
    }

    public Mistakes inKey() {
        return keyForm == null ? Mistakes.none() : mistakes;
    }

    public RunForm run() {
        return runForm == null ? RunForm.EMPTY : runForm;
    }

    public Mistakes inRun() {
        return runForm == null ? Mistakes.none() : mistakes;
    }
}
