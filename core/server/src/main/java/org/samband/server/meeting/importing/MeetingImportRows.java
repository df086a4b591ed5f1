package org.samband.server.meeting.importing;

import java.util.Optional;
import org.samband.server.document.intake.TakenInRows;
import org.springframework.data.jdbc.repository.query.Query;

/** The imports of minutes in the database. */
interface MeetingImportRows extends TakenInRows<MeetingImport, MeetingImportId> {

    @Override
    @Query("select * from meeting_import where id = :id for update")
    Optional<MeetingImport> lock(MeetingImportId id);
}
