package org.samband.server.alliance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The parties to the agreements of the current alliance in the database. */
interface AgreementPartyRows extends Rows<AgreementParty, AgreementPartyId> {

    @Query("select * from agreement_party where agreement_id in (:agreements) order by agreement_id, id")
    List<AgreementParty> of(Collection<UUID> agreements);
}
