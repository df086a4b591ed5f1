package org.samband.server.funding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The runs of levies of the current alliance in the database. */
interface LevyRunRows extends Rows<LevyRun, LevyRunId> {

    @Query("select * from levy_run order by year desc, from_day desc, computed_at desc, id")
    List<LevyRun> inOrder();

    @Query("""
            select * from levy_run where levy_id = :levy
            order by year desc, from_day desc, number desc, kind, computed_at desc, id
            """)
    List<LevyRun> of(UUID levy);

    /** Finds some of a levy or of all, issued or whatever their state, after one or from the first. */
    @Query("""
            select * from levy_run
            where (cast(:levy as uuid) is null or levy_id = cast(:levy as uuid))
              and (:drafts or state = 'ISSUED')
              and (cast(:after as uuid) is null
                   or (year, from_day, computed_at, id) <
                      (select year, from_day, computed_at, id from levy_run where id = cast(:after as uuid)))
            order by year desc, from_day desc, computed_at desc, id desc
            limit :most
            """)
    List<LevyRun> page(@Nullable UUID levy, boolean drafts, @Nullable UUID after, int most);

    /** Finds the latest of each levy that asks for something. */
    @Query("""
            select distinct on (levy_id) * from levy_run
            where kind <> 'CREDIT' and (:drafts or state = 'ISSUED')
            order by levy_id, year desc, from_day desc, computed_at desc, id desc
            """)
    List<LevyRun> latest(boolean drafts);

    /** Finds those issued for the latest year that any was issued for, and for the year before. */
    @Query("""
            select * from levy_run
            where state = 'ISSUED' and year >= (select max(year) from levy_run where state = 'ISSUED') - 1
            order by year desc, from_day desc, computed_at desc, id
            """)
    List<LevyRun> issuedLately();

    @Query("select * from levy_run where year = :year order by from_day desc, computed_at desc, id")
    List<LevyRun> ofYear(int year);

    @Query("select * from levy_run where id in (:ids) order by year desc, from_day desc, computed_at desc, id")
    List<LevyRun> some(Collection<UUID> ids);

    @Query("select corrects_id from levy_run where corrects_id in (:ids) and state = 'ISSUED'")
    List<UUID> takenBack(Collection<UUID> ids);

    /** Finds a run and keeps others from changing it until the transaction ends. */
    @Query("select * from levy_run where id = :id for update")
    Optional<LevyRun> lock(LevyRunId id);
}
