package org.samband.server.plan.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.importing.PlanImportId;
import org.samband.server.plan.reading.Doubt;
import org.samband.server.plan.reading.DraftElement;
import org.samband.server.plan.reading.DraftResource;
import org.samband.server.plan.reading.DraftRoute;
import org.samband.server.plan.reading.DraftText;
import org.samband.server.plan.reading.LeftOut;
import org.samband.server.web.Texts;

/** An import as the API shows it; each part names its line in the source. */
record ImportJson(
        PlanImportId id,
        String name,
        int year,
        String state,
        @Nullable PlanId planId,
        String title,
        @Nullable String vision,
        @Nullable String goal,
        List<DraftElement> elements,
        List<DraftText> texts,
        List<DraftResource> resources,
        List<DraftRoute> routes,
        List<Question> doubts,
        List<Left> leftOut,
        Lines lines,
        int version) {

    static ImportJson of(PlanImport read, Texts texts) {
        var draft = read.draft();
        return new ImportJson(
                read.id(),
                read.name(),
                draft.year(),
                read.state().name().toLowerCase(Locale.ROOT),
                read.planId(),
                draft.title(),
                draft.vision(),
                draft.goal(),
                draft.elements(),
                draft.texts(),
                draft.resources(),
                draft.routes(),
                draft.doubts().stream().map(doubt -> Question.of(doubt, texts)).toList(),
                draft.leftOut().stream().map(left -> Left.of(left, texts)).toList(),
                new Lines(read.besideSource().filledLines(), read.besideSource().accountedLines()),
                read.version());
    }

    /** A doubt with its question and its likely answers. */
    record Question(
            String id,
            int line,
            @Nullable String element,
            String kind,
            String question,
            List<Answer> answers,
            @Nullable String answered) {

        static Question of(Doubt doubt, Texts texts) {
            return new Question(
                    doubt.id(),
                    doubt.line(),
                    doubt.element(),
                    doubt.kind().key(),
                    DraftWords.question(doubt, texts),
                    doubt.answers().stream()
                            .map(answer -> new Answer(answer.key(), DraftWords.answer(answer, texts)))
                            .toList(),
                    doubt.answered());
        }
    }

    /** One of the likely answers. */
    record Answer(String key, String text) {}

    /** A piece of the source that is not in the plan. */
    record Left(String id, int line, String reason, String explanation, String text) {

        static Left of(LeftOut left, Texts texts) {
            return new Left(left.id(), left.line(), left.reason().key(), DraftWords.reason(left, texts), left.text());
        }
    }

    /** How many lines of the source say something, and how many of them are accounted for. */
    record Lines(long filled, long accounted) {}
}
