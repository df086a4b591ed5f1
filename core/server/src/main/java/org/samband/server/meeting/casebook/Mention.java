package org.samband.server.meeting.casebook;

import java.time.LocalDate;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.MeetingId;

/**
 * A place in other minutes that speaks of a case.
 *
 * @param written the words of the reference
 * @param item the heading of the item where it stands
 */
public record Mention(String written, String item, MeetingId meeting, BodyId body, LocalDate day) {}
