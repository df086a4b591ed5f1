package org.samband.server.document.intake;

import java.time.Instant;

/**
 * Where an import comes from.
 *
 * @param name the name of the file, or a word for pasted text
 * @param sha256 the hash of the document, in hexadecimal
 * @param pasted whether it is text that was pasted
 * @param at when it was handed in
 */
public record Provenance(String name, String sha256, boolean pasted, Instant at) {

    static Provenance of(ImportSource source, Instant now) {
        return new Provenance(source.name(), source.sha256(), source.pasted(), now);
    }
}
