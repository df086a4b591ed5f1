package org.samband.server.document.intake;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.samband.server.data.Identifier;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The life of one kind of import: a document is open once for a year, and changes only for who saw its latest version.
 * Its verbs run in the transaction of their caller.
 */
public final class Intake<I extends TakenIn<K>, K extends Identifier> {

    private final TakenInRows<I, K> rows;
    private final ImportSources sources;

    Intake(TakenInRows<I, K> rows, ImportSources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** Keeps a document with what {@code reading} makes of it, or refuses if it is open for that year already. */
    public I keep(ImportSource source, int year, Function<Provenance, I> reading) {
        requireYear("year", year);
        twin(source, year).ifPresent(Intake::refuse);
        var kept = rows.save(reading.apply(sources.provenance(source)));
        sources.keep(kept.id().value(), source);
        return kept;
    }

    /** Finds the open import of the same document for the same year. */
    public Optional<I> twin(ImportSource source, int year) {
        return twin(source.sha256(), year);
    }

    /** Returns an import, or refuses as unknown. */
    public I get(K id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns the document of an import as it was handed in, or refuses as unknown. */
    public ImportSource source(K id) {
        return sources.get(get(id).id().value());
    }

    /** Changes an open import for who saw its latest version. */
    public I change(K id, int seen, Consumer<I> change) {
        var open = lock(id);
        if (open.version() != seen) {
            throw new OptimisticLockingFailureException("The import is at version " + open.version());
        }
        open.requireOpen();
        var before = open.year();
        change.accept(open);
        if (open.year() != before) {
            twin(open.provenance().sha256(), open.year()).ifPresent(Intake::refuse);
        }
        return rows.save(open);
    }

    /** Accepts an open import: {@code making} makes what it tells of and notes it in the import, all or nothing. */
    public <R> R accept(K id, Function<I, R> making) {
        var open = lock(id);
        open.requireOpen();
        var made = making.apply(open);
        rows.save(open);
        return made;
    }

    public void discard(K id) {
        var open = lock(id);
        open.discard();
        rows.save(open);
    }

    /** Refuses what cannot be the year of a document. */
    public static void requireYear(String field, int year) {
        if (year < 1900 || year > 2200) {
            throw Refusal.at(field, "import.year-wrong", year);
        }
    }

    private I lock(K id) {
        return rows.lock(id).orElseThrow(Refusal::notFound);
    }

    private Optional<I> twin(String sha256, int year) {
        return rows.findByProvenanceSha256AndYearAndState(sha256, year, ImportState.OPEN);
    }

    private static void refuse(TakenIn<?> twin) {
        throw Refusal.conflict("import.already-open", twin.name(), twin.id().value());
    }
}
