package org.samband.server.document.intake;

import org.samband.server.data.Identifier;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A document that was taken in for a year, with what was read from it: what it tells of exists once it is accepted.
 *
 * @param <K> its identifier
 */
public abstract class TakenIn<K extends Identifier> {

    @Embedded.Empty
    private final Provenance provenance;

    private int year;
    private ImportState state = ImportState.OPEN;

    @Version
    private int version;

    protected TakenIn(Provenance provenance, int year) {
        this.provenance = provenance;
        this.year = year;
    }

    public abstract K id();

    /** Says that it was accepted, once. */
    protected void accepted() {
        requireOpen();
        state = ImportState.ACCEPTED;
    }

    void discard() {
        requireOpen();
        state = ImportState.DISCARDED;
    }

    /** Refuses what may only happen to an import that is neither accepted nor discarded. */
    public void requireOpen() {
        switch (state) {
            case OPEN -> {}
            case ACCEPTED -> throw Refusal.conflict("import.already-accepted", name());
            case DISCARDED -> throw Refusal.conflict("import.already-discarded", name());
        }
    }

    /** Says that the document turned out to tell of another year. */
    protected void isOf(int another) {
        year = another;
    }

    public Provenance provenance() {
        return provenance;
    }

    public String name() {
        return provenance.name();
    }

    public int year() {
        return year;
    }

    public ImportState state() {
        return state;
    }

    public int version() {
        return version;
    }
}
