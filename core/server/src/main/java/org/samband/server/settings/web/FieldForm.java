package org.samband.server.settings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.settings.FieldKind;
import org.samband.server.settings.FieldsPart;
import org.samband.server.settings.OwnField;

/** A field as somebody typed it. */
public record FieldForm(
        @Nullable String label,
        @Nullable String help,
        @Nullable String kind,
        @Nullable String system,
        @Nullable String choices,
        @Nullable List<String> levels) {

    static final FieldForm EMPTY = new FieldForm(null, null, FieldKind.TEXT.key(), null, null, List.of());

    static FieldForm of(OwnField field) {
        return new FieldForm(
                field.label(),
                field.help(),
                field.kind().key(),
                field.system(),
                String.join("\n", field.choices()),
                field.levels());
    }

    FieldsPart.Told told(int position) {
        return new FieldsPart.Told(
                label, help, kind, system, Typed.lines(choices), levels == null ? List.of() : levels, position);
    }

    public boolean has(String level) {
        return levels != null && levels.contains(level);
    }
}
