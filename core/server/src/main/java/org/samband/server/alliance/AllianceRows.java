package org.samband.server.alliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.transaction.annotation.Transactional;

/** The hosted alliances in the database. */
interface AllianceRows extends Rows<Alliance, AllianceId> {

    Optional<Alliance> findBySlug(String slug);

    List<Alliance> findAllByOrderByName();

    @Transactional
    @Query("select remove_alliance(:id)::text")
    String removeWithAllItHolds(UUID id);
}
