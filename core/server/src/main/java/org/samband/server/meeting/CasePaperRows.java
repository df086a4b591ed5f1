package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The papers of cases in the database. */
interface CasePaperRows extends Rows<CasePaper, CasePaperId> {

    @Query("select * from case_paper where case_id in (:cases) order by id")
    List<CasePaper> of(Collection<UUID> cases);

    @Query("""
            select p.* from case_paper p join case_file c on c.alliance_id = p.alliance_id and c.id = p.case_id
            where p.sha256 is null and p.awaited_on <= :day and c.withdrawn_on is null order by p.awaited_on, p.id
            """)
    List<CasePaper> awaitedUntil(LocalDate day);
}
