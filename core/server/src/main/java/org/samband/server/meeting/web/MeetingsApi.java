package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MeetingZone;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesContents;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of an alliance over the API, with their agendas, attendance and minutes. */
@RestController
@RequestMapping("/api/v1/{alliance}/meetings")
@Allowed(Role.SECRETARIAT)
class MeetingsApi {

    private final Meetings meetings;
    private final ReadableMeetings readable;
    private final ReadableMinutes readableMinutes;
    private final MinutesContents contents;
    private final MinutesKeeping minutes;
    private final Attendances attendances;
    private final MeetingFiles files;
    private final MeetingZone zone;

    MeetingsApi(
            Meetings meetings,
            ReadableMeetings readable,
            ReadableMinutes readableMinutes,
            MinutesContents contents,
            MinutesKeeping minutes,
            Attendances attendances,
            MeetingFiles files,
            MeetingZone zone) {
        this.meetings = meetings;
        this.readable = readable;
        this.readableMinutes = readableMinutes;
        this.contents = contents;
        this.minutes = minutes;
        this.attendances = attendances;
        this.files = files;
        this.zone = zone;
    }

    /** The meetings from a day to a day, of a body or of all. */
    @GetMapping
    @PublishedOr
    Items<MeetingJson> list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable BodyId body) {
        var all = readable.between(
                from == null ? LocalDate.of(1900, 1, 1) : from, until == null ? LocalDate.of(2199, 12, 31) : until);
        var sitting = meetings.bodies(all.stream().map(each -> each.id()).toList());
        return Items.all(all.stream()
                .map(each -> MeetingJson.of(each, sitting.getOrDefault(each.id(), List.of())))
                .filter(each -> body == null || each.bodies().contains(body))
                .toList());
    }

    @PostMapping
    ResponseEntity<MeetingJson> plan(@PathVariable String alliance, @RequestBody MeetingJson.Said said) {
        var planned = meetings.plan(said.draft(zone.get()));
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/meetings/" + planned.id().value()))
                .eTag(SeenVersion.tag(planned.version()))
                .body(MeetingJson.of(planned, meetings.bodies(planned.id())));
    }

    @GetMapping("/{id:[^.]+}")
    @PublishedOr
    ResponseEntity<MeetingJson> show(@PathVariable MeetingId id) {
        return answer(readable.get(id).id());
    }

    /** Moves a meeting or gives it another title. */
    @PutMapping("/{id:[^.]+}")
    ResponseEntity<MeetingJson> change(
            @PathVariable MeetingId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MeetingJson.Said said) {
        var seen = SeenVersion.check(ifMatch, meetings.get(id).version());
        SeenVersion.unlessChanged(() -> meetings.change(id, seen, said.title(), said.sitting(zone.get())));
        return answer(id);
    }

    @PostMapping("/{id}/convocation")
    ResponseEntity<MeetingJson> convene(
            @PathVariable MeetingId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, meetings.get(id).version());
        SeenVersion.unlessChanged(() -> meetings.convene(id, seen));
        return answer(id);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<MeetingJson> cancel(
            @PathVariable MeetingId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, meetings.get(id).version());
        SeenVersion.unlessChanged(() -> meetings.cancel(id, seen));
        return answer(id);
    }

    @GetMapping("/{id}/agenda")
    @PublishedOr
    Items<MeetingJson.ItemJson> agenda(@PathVariable MeetingId id) {
        readable.get(id);
        return Items.all(contents.lines(id, readable.whole(), readable.drafts()).stream()
                .map(MeetingJson.ItemJson::of)
                .toList());
    }

    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    @GetMapping("/{id}/attendance")
    Items<MeetingJson.AttendeeJson> attendance(@PathVariable MeetingId id) {
        meetings.get(id);
        var entered = attendances.entered(id);
        return Items.all(entered.stream()
                .map(each -> MeetingJson.AttendeeJson.of(each, entered))
                .toList());
    }

    @GetMapping("/{id}/minutes")
    @PublishedOr
    MeetingJson.MinutesJson minutes(@PathVariable MeetingId id, @RequestParam(required = false) @Nullable BodyId body) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readableMinutes.require(meeting, whose);
        var content = contents.of(meeting, whose);
        return MeetingJson.MinutesJson.of(readable.whole() ? content : content.open());
    }

    @GetMapping("/{id}/minutes.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> file(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            HttpServletResponse response) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readableMinutes.require(meeting, whose);
        return files.answer(
                response, "minutes", meeting, format, it -> minutes.file(meeting, whose, readable.whole(), it));
    }

    private ResponseEntity<MeetingJson> answer(MeetingId id) {
        var meeting = meetings.get(id);
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(meeting.version()))
                .body(MeetingJson.of(meeting, meetings.bodies(id)));
    }
}
