package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesArchive;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with minutes and their corrections as files, to pages and clients alike. */
@Component
class MinutesFiles {

    private final Meetings meetings;
    private final MinutesArchive archive;
    private final ReadableMinutes readable;
    private final MeetingFiles files;

    MinutesFiles(Meetings meetings, MinutesArchive archive, ReadableMinutes readable, MeetingFiles files) {
        this.meetings = meetings;
        this.archive = archive;
        this.readable = readable;
        this.files = files;
    }

    /**
     * Returns the minutes of a body, or refuses them to who may not read them.
     *
     * @param open whether even those who may read what is withheld get the version without it
     */
    ResponseEntity<byte[]> minutes(
            MeetingId id, String format, @Nullable BodyId body, boolean open, HttpServletResponse response) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readable.require(meeting, whose);
        var whole = readable.whole() && !open;
        return files.answer(response, "minutes", meeting, format, it -> archive.file(meeting, whose, whole, it));
    }

    /** Returns what was corrected in a body's approved minutes, or refuses it to who may not read them. */
    ResponseEntity<byte[]> corrections(
            MeetingId id, String format, @Nullable BodyId body, HttpServletResponse response) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readable.require(meeting, whose);
        return files.answer(
                response,
                "corrections",
                meeting,
                format,
                it -> archive.corrections(meeting, whose, readable.whole(), it));
    }
}
