package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.rule.PublishedOr;
import org.samband.server.web.Mistakes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a meeting to be read, on their page and as files. */
@Controller
@RequestMapping("/{alliance}/meetings/{id}")
@PublishedOr
class MinutesPages {

    private final Meetings meetings;
    private final MeetingFiles files;
    private final ReadableMinutes readable;
    private final MinutesFiles documents;
    private final MinutesPage page;

    MinutesPages(
            Meetings meetings, MeetingFiles files, ReadableMinutes readable, MinutesFiles documents, MinutesPage page) {
        this.meetings = meetings;
        this.files = files;
        this.readable = readable;
        this.documents = documents;
        this.page = page;
    }

    @GetMapping("/minutes")
    String show(@PathVariable MeetingId id, @RequestParam(required = false) @Nullable BodyId body, Model model) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readable.require(meeting, whose);
        return page.of(meeting, whose, Mistakes.none(), model);
    }

    @GetMapping("/minutes.{format:[a-z]+}")
    ResponseEntity<byte[]> file(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(defaultValue = "false") boolean open,
            HttpServletResponse response) {
        return documents.minutes(id, format, body, open, response);
    }

    @GetMapping("/corrections.{format:[a-z]+}")
    ResponseEntity<byte[]> corrections(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            HttpServletResponse response) {
        return documents.corrections(id, format, body, response);
    }
}
