package org.samband.server.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What elements of some plan levels of an alliance tell besides what all plans tell.
 *
 * @param label what people call it
 * @param system the system of codes that it refers to, where it does
 * @param choices what it can be, where it is chosen
 * @param levels the keys of the levels that have it
 */
public record OwnField(
        String key,
        String label,
        @Nullable String help,
        FieldKind kind,
        @Nullable String system,
        List<String> choices,
        List<String> levels,
        int position) {

    public OwnField {
        choices = List.copyOf(choices);
        levels = List.copyOf(levels);
    }

    /** Returns what its column is called, with the system of its codes. */
    public String head() {
        return system == null ? label : label + " (" + system + ")";
    }
}
