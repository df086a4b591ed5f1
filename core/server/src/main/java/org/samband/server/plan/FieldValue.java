package org.samband.server.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.settings.FieldKind;
import org.samband.server.web.Formats;

/**
 * What an element says in a field of the alliance's own.
 *
 * @param texts the text or the choice, or the codes with the main one first
 */
public record FieldValue(
        FieldKind kind,
        List<String> texts,
        @Nullable BigDecimal number,
        @Nullable LocalDate day) {

    public FieldValue {
        texts = List.copyOf(texts);
    }

    /** Returns it as people read it. */
    public String shown(Formats formats) {
        if (number != null) {
            return formats.number(number);
        }
        return day != null ? formats.date(day) : String.join("; ", texts);
    }

    /** Returns it as it is typed into a form, and as it stands in the API. */
    public String typed() {
        if (number != null) {
            return number.toPlainString();
        }
        return day != null ? day.toString() : String.join("; ", texts);
    }
}
