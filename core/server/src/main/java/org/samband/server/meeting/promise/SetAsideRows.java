package org.samband.server.meeting.promise;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The sentences that promise nothing after all, in the database. */
interface SetAsideRows extends Rows<SetAside, SetAsideId> {

    @Query("select * from promise_set_aside where decision_id in (:decisions)")
    List<SetAside> of(Collection<UUID> decisions);
}
