package org.samband.server.alliance;

import java.util.List;
import java.util.Optional;
import org.samband.server.data.Rows;

/** The alliance's own words in the database. */
interface OwnTermRows extends Rows<OwnTerm, OwnTermId> {

    List<OwnTerm> findByLanguageOrderByConcept(String language);

    Optional<OwnTerm> findByLanguageAndConcept(String language, String concept);
}
