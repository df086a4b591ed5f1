package org.samband.server.meeting.importing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.intake.Intake;
import org.samband.server.meeting.reading.CaseNumbers;
import org.samband.server.meeting.reading.Correction;
import org.samband.server.web.Refusal;

/** Refuses corrections of minutes that would leave a draft in a state that no meeting can have. */
final class SoundCorrection {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 300;

    private SoundCorrection() {}

    static void check(@Nullable Correction correction) {
        if (correction == null) {
            throw Refusal.at("change", "import.correction-missing");
        }
        Stream.of(correction.getClass().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> value(correction, component) == null)
                .findFirst()
                .ifPresent(component -> {
                    throw Refusal.at(component.getName(), "import.field-missing", component.getName());
                });
        switch (correction) {
            case Correction.SetBody(String name, var _) -> checkName("name", name, LONGEST_NAME);
            case Correction.SetPerson(var _, String name, var _) -> checkName("name", name, LONGEST_NAME);
            case Correction.SetPlace(String place) -> checkName("place", place, LONGEST_PLACE);
            case Correction.SetDate(LocalDate date) -> Intake.requireYear("date", date.getYear());
            case Correction.SetNumber(var _, String number) -> {
                if (CaseNumbers.parts(number).isEmpty()) {
                    throw Refusal.at("number", "import.number-wrong", number);
                }
            }
            case Correction.AddAlias _,
                    Correction.LeaveOutItem _,
                    Correction.LeaveOutPerson _,
                    Correction.PlaceText _,
                    Correction.Reword _,
                    Correction.SetDeputy _,
                    Correction.SetKind _,
                    Correction.SetOutcome _,
                    Correction.SetPresence _,
                    Correction.SetText _,
                    Correction.SetTitle _ -> {}
        }
    }

    private static void checkName(String field, String name, int longest) {
        if (name.isBlank() || name.length() > longest) {
            throw Refusal.at(field, "import.name-length", longest);
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
