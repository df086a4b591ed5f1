package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.AttendeeFacts;
import org.samband.server.meeting.ItemFacts;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MeetingNotices;
import org.samband.server.meeting.MeetingZone;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesArchive;
import org.samband.server.meeting.MinutesContents;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
    private final MinutesArchive archive;
    private final MeetingNotices notices;
    private final Attendances attendances;
    private final MeetingFiles files;
    private final MinutesFiles documents;
    private final MeetingZone zone;

    MeetingsApi(
            Meetings meetings,
            ReadableMeetings readable,
            ReadableMinutes readableMinutes,
            MinutesContents contents,
            MinutesKeeping minutes,
            MinutesArchive archive,
            MeetingNotices notices,
            Attendances attendances,
            MeetingFiles files,
            MinutesFiles documents,
            MeetingZone zone) {
        this.meetings = meetings;
        this.readable = readable;
        this.readableMinutes = readableMinutes;
        this.contents = contents;
        this.minutes = minutes;
        this.archive = archive;
        this.notices = notices;
        this.attendances = attendances;
        this.files = files;
        this.documents = documents;
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
    Items<ItemFacts> agenda(@PathVariable MeetingId id) {
        readable.get(id);
        return Items.all(contents.lines(id, readable.whole(), readable.drafts()).stream()
                .map(ItemFacts::of)
                .toList());
    }

    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    @GetMapping("/{id}/attendance")
    Items<AttendeeFacts> attendance(@PathVariable MeetingId id) {
        meetings.get(id);
        var entered = attendances.entered(id);
        return Items.all(
                entered.stream().map(each -> AttendeeFacts.of(each, entered)).toList());
    }

    @GetMapping("/{id}/minutes")
    @PublishedOr
    MeetingJson.MinutesJson minutes(@PathVariable MeetingId id, @RequestParam(required = false) @Nullable BodyId body) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readableMinutes.require(meeting, whose);
        var kept = minutes.of(id, whose);
        var whole = readable.whole();
        return MeetingJson.MinutesJson.of(
                kept.orElse(null),
                archive.facts(meeting, whose, whole),
                archive.fingerprints(meeting, whose, whole),
                kept.map(each -> minutes.corrections(each.id())).orElse(List.of()));
    }

    /** The minutes as a file; as {@code json} what was kept of them when they were approved, byte for byte. */
    @GetMapping("/{id}/minutes.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> file(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            HttpServletResponse response) {
        return format.equals(MinutesArchive.FACTS)
                ? factsAsKept(id, body)
                : documents.minutes(id, format, body, false, response);
    }

    private ResponseEntity<byte[]> factsAsKept(MeetingId id, @Nullable BodyId body) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readableMinutes.require(meeting, whose);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(archive.factsAsKept(meeting, whose, readable.whole()).orElseThrow(Refusal::notFound));
    }

    /** What was corrected in approved minutes, as a document beside them. */
    @GetMapping("/{id}/corrections.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> corrections(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            HttpServletResponse response) {
        return documents.corrections(id, format, body, response);
    }

    /** The notices of a meeting as they were sent. */
    @GetMapping("/{id}/notices")
    Items<MeetingJson.NoticeJson> notices(@PathVariable MeetingId id) {
        meetings.get(id);
        return Items.all(notices.of(id).stream().map(MeetingJson.NoticeJson::of).toList());
    }

    /** Sends the notice once more, with what came late. */
    @PostMapping("/{id}/notices")
    ResponseEntity<MeetingJson.NoticeJson> sendAgain(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam(required = false) @Nullable BodyId body) {
        var whose = files.body(meetings.get(id), body);
        var sent = notices.sendAgain(id, whose);
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/meetings/" + id.value() + "/notices/"
                        + sent.number() + ".pdf?body=" + whose.value()))
                .body(MeetingJson.NoticeJson.of(sent));
    }

    @GetMapping("/{id}/notices/{number}.{format:[a-z]+}")
    ResponseEntity<byte[]> notice(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            HttpServletResponse response) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        return files.answer(response, "meeting-" + number, meeting, format, it -> notices.sent(id, whose, number, it));
    }

    private ResponseEntity<MeetingJson> answer(MeetingId id) {
        var meeting = meetings.get(id);
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(meeting.version()))
                .body(MeetingJson.of(meeting, meetings.bodies(id)));
    }
}
