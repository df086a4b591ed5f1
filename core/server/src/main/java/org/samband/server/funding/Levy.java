package org.samband.server.funding;

import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/** What each participant of a scheme pays, by a rule of the profile. */
public record Levy(
        @Id LevyId id,
        @Column("scheme_id") SchemeId scheme,
        @Embedded.Empty LevyTerms terms,
        @Version @Nullable Integer version) {

    static Levy begun(SchemeId scheme, LevyTerms terms) {
        return new Levy(LevyId.next(), scheme, terms, null);
    }

    Levy agreed(LevyTerms newTerms) {
        return new Levy(id, scheme, newTerms, version);
    }

    public String title() {
        return terms.title();
    }

    /** Returns its version, to be compared with the one that somebody saw. */
    public int seen() {
        return version == null ? 0 : version;
    }
}
