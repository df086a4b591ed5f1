package org.samband.server.meeting.importing;

import java.util.Optional;
import org.samband.server.data.Rows;
import org.samband.server.document.reading.ImportState;
import org.springframework.data.jdbc.repository.query.Query;

/** The imports of minutes in the database. */
interface MeetingImportRows extends Rows<MeetingImport, MeetingImportId> {

    Optional<MeetingImport> findBySha256AndYearAndState(String sha256, int year, ImportState state);

    @Query("select * from meeting_import where id = :id for update")
    Optional<MeetingImport> lock(MeetingImportId id);
}
