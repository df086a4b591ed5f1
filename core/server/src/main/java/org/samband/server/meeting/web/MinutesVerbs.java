package org.samband.server.meeting.web;

import java.util.List;
import java.util.Set;
import org.samband.profile.MinutesApproval;
import org.samband.server.meeting.AgendaItem;
import org.samband.server.meeting.Attendance;
import org.samband.server.meeting.MinutesContent.Line;

/**
 * What the secretariat can do with minutes, and what follows from it.
 *
 * @param untreated the items of cases that go back to those that wait when the minutes are written
 * @param settled the items whose decisions took effect, which no reopening undoes
 * @param present those of whom the meeting can choose who verifies the minutes
 * @param ways how minutes of the body come to be approved
 * @param onRecording whether decisions take effect before the minutes are approved
 */
public record MinutesVerbs(
        List<AgendaItem> untreated,
        List<Line> settled,
        List<Attendance> present,
        Set<MinutesApproval> ways,
        boolean onRecording) {

    public MinutesVerbs {
        untreated = List.copyOf(untreated);
        settled = List.copyOf(settled);
        present = List.copyOf(present);
        ways = Set.copyOf(ways);
    }

    public boolean by(MinutesApproval way) {
        return ways.contains(way);
    }
}
