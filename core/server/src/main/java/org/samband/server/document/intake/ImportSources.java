package org.samband.server.document.intake;

import java.time.Clock;
import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Keeps the documents of imports, each under the id of its import. */
@Component
public class ImportSources {

    private final KeptSourceRows rows;
    private final Clock clock;

    ImportSources(KeptSourceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Returns the life of one kind of import, whose rows are given. */
    public <I extends TakenIn<K>, K extends Identifier> Intake<I, K> intake(TakenInRows<I, K> imports) {
        return new Intake<>(imports, this);
    }

    Provenance provenance(ImportSource source) {
        return Provenance.of(source, clock.instant());
    }

    void keep(UUID id, ImportSource source) {
        rows.save(KeptSource.of(id, source));
    }

    ImportSource get(UUID id) {
        return rows.findById(id).map(KeptSource::source).orElseThrow(Refusal::notFound);
    }
}
