package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.document.Format;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.Meetings;
import org.samband.server.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the notice or the minutes of a meeting as a file. */
@Component
class MeetingFiles {

    private final Meetings meetings;

    MeetingFiles(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Returns the body that is asked for, or the first that sits. */
    BodyId body(Meeting meeting, @Nullable BodyId asked) {
        var sitting = meetings.bodies(meeting.id());
        if (asked == null) {
            return sitting.getFirst();
        }
        if (!sitting.contains(asked)) {
            throw Refusal.notFound();
        }
        return asked;
    }

    ResponseEntity<byte[]> answer(
            HttpServletResponse response,
            String kind,
            Meeting meeting,
            String extension,
            Function<Format, byte[]> bytes) {
        var format = Format.of(extension).orElseThrow(Refusal::notFound);
        // Set on the response itself, because a second policy beside the usual one would not loosen it.
        response.setHeader("Content-Security-Policy", format.contentSecurityPolicy());
        var disposition = format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(kind + "-" + meeting.day() + "." + format.extension())
                                .build()
                                .toString())
                .body(bytes.apply(format));
    }
}
