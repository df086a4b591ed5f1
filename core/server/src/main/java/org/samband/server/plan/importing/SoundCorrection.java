package org.samband.server.plan.importing;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.PlanStructure;
import org.samband.server.document.intake.Intake;
import org.samband.server.plan.reading.Correction;
import org.samband.server.web.Refusal;

/** Refuses corrections that would leave a draft in a state that no page can show. */
final class SoundCorrection {

    private final PlanStructure structure;

    SoundCorrection(PlanStructure structure) {
        this.structure = structure;
    }

    void check(@Nullable Correction correction) {
        if (correction == null) {
            throw Refusal.at("change", "plan.import.correction-missing");
        }
        Stream.of(correction.getClass().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> value(correction, component) == null)
                .findFirst()
                .ifPresent(component -> {
                    throw Refusal.at(component.getName(), "plan.import.field-missing", component.getName());
                });
        switch (correction) {
            case Correction.SetLevel(var _, String level) -> checkLevel(level);
            case Correction.Place place -> checkLevel(place.level());
            case Correction.SetYear(int year) -> Intake.requireYear("year", year);
            default -> {}
        }
    }

    private void checkLevel(String level) {
        if (structure.level(level).isEmpty()) {
            throw Refusal.at("level", "plan.level-unknown", level);
        }
    }

    private static @Nullable Object value(Correction correction, RecordComponent component) {
        try {
            return component.getAccessor().invoke(correction);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
