package org.samband.server.funding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A what-if that somebody kept; it changes nothing.
 *
 * @param effect what it came to when it was kept, or null where that was not remembered yet
 */
@Table("levy_scenario")
public record Scenario(
        @Id ScenarioId id,
        @Column("levy_id") LevyId levy,
        String title,
        WhatIfQuestion question,
        @Nullable KeptEffect effect,
        Instant keptAt,
        String keptBy,
        @Version @Nullable Integer version) {

    static Scenario kept(String title, WhatIfQuestion question, Effect effect, Instant now, String by) {
        return new Scenario(ScenarioId.next(), question.levy(), title, question, KeptEffect.of(effect), now, by, null);
    }
}
