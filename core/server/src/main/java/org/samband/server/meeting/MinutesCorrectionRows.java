package org.samband.server.meeting;

import java.util.List;
import java.util.UUID;
import org.samband.server.data.Rows;

/** The corrections of approved minutes in the database. */
interface MinutesCorrectionRows extends Rows<MinutesCorrection, UUID> {

    List<MinutesCorrection> findByMinutesIdOrderByAt(MinutesId minutesId);
}
