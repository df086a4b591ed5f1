package org.samband.server.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.data.StoredAsJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A change of the settings: who made it when, and each piece before and after.
 *
 * @param madeBy the name of who made it; null where the server did
 * @param undoes the change that this one took back
 */
@Table("setting_change")
public record SettingChange(
        @Id SettingChangeId id,
        Instant at,
        @Nullable String madeBy,
        Changes changes,
        @Nullable SettingChangeId undoes,
        @Version @Nullable Integer version) {

    static SettingChange of(
            Instant at,
            @Nullable String madeBy,
            Map<String, List<PieceChange>> byPart,
            @Nullable SettingChangeId undoes) {
        return new SettingChange(new SettingChangeId(Ids.next()), at, madeBy, new Changes(byPart), undoes, null);
    }

    /** The pieces that changed, by the key of their part. */
    public record Changes(Map<String, List<PieceChange>> byPart) implements StoredAsJson {}
}
