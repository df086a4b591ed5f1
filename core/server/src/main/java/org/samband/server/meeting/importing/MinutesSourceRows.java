package org.samband.server.meeting.importing;

import org.samband.server.data.Rows;

/** The documents of imports in the database. */
interface MinutesSourceRows extends Rows<MinutesSource, MeetingImportId> {}
