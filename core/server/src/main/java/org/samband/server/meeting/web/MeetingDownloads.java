package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.document.TableFiles;
import org.samband.server.meeting.AttendanceYears;
import org.samband.server.meeting.AttendanceYears.AttendanceYear;
import org.samband.server.meeting.casebook.CaseFilter;
import org.samband.server.meeting.inquiry.Inquiries;
import org.samband.server.meeting.inquiry.InquiryId;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of cases, promises, inquiries, meetings and attendance as files, each with what its page shows. */
@Controller
class MeetingDownloads {

    private static final String FORMAT = "{extension:csv|xlsx|docx|pdf}";

    private final ReadableCases cases;
    private final Promises promises;
    private final Inquiries inquiries;
    private final ReadableMeetings meetings;
    private final MeetingYears years;
    private final AttendanceYears attendance;
    private final Bodies bodies;
    private final BodyRules rules;
    private final TableFiles files;
    private final Access access;
    private final Clock clock;

    MeetingDownloads(
            ReadableCases cases,
            Promises promises,
            Inquiries inquiries,
            ReadableMeetings meetings,
            MeetingYears years,
            AttendanceYears attendance,
            Bodies bodies,
            BodyRules rules,
            TableFiles files,
            Access access,
            Clock clock) {
        this.cases = cases;
        this.promises = promises;
        this.inquiries = inquiries;
        this.meetings = meetings;
        this.years = years;
        this.attendance = attendance;
        this.bodies = bodies;
        this.rules = rules;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/{alliance}/cases." + FORMAT)
    @PublishedOr
    ResponseEntity<byte[]> cases(
            @PathVariable String extension, CaseFilter filter, Texts texts, HttpServletResponse response) {
        var all = bodies.all();
        var names = all.stream().collect(Collectors.toMap(Body::id, Body::name));
        var onlyMeeting = all.stream().filter(rules::onlyMeets).map(Body::id).collect(Collectors.toSet());
        return files.of(
                new MeetingTables(texts).cases(cases.all(filter), names, onlyMeeting), "cases", extension, response);
    }

    @GetMapping("/{alliance}/promises." + FORMAT)
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    ResponseEntity<byte[]> promises(
            @PathVariable String extension,
            @RequestParam(defaultValue = "open") String state,
            Texts texts,
            HttpServletResponse response) {
        var views = state.equals("all") ? promises.all() : promises.open();
        return files.of(
                new MeetingTables(texts).promises(views, LocalDate.now(clock)), "promises", extension, response);
    }

    @GetMapping("/{alliance}/inquiries." + FORMAT)
    @Allowed
    ResponseEntity<byte[]> inquiries(@PathVariable String extension, Texts texts, HttpServletResponse response) {
        return files.of(new MeetingTables(texts).inquiries(inquiries.all()), "inquiries", extension, response);
    }

    @GetMapping("/{alliance}/inquiries/{id}/answers." + FORMAT)
    @Allowed
    ResponseEntity<byte[]> answers(
            @PathVariable InquiryId id, @PathVariable String extension, Texts texts, HttpServletResponse response) {
        return files.of(new MeetingTables(texts).answers(inquiries.get(id)), "answers", extension, response);
    }

    @GetMapping("/{alliance}/meetings." + FORMAT)
    @PublishedOr
    ResponseEntity<byte[]> meetings(
            @PathVariable String alliance,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable BodyId body,
            Texts texts,
            HttpServletResponse response) {
        var shown = year(year);
        var all = meetings.between(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31));
        var page = years.of(alliance, shown, body, all, access.may(Role.SECRETARIAT));
        return files.of(new MeetingTables(texts).year(page), "meetings-" + shown, extension, response);
    }

    @GetMapping("/{alliance}/bodies/{id}/attendance." + FORMAT)
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    ResponseEntity<byte[]> attendance(
            @PathVariable BodyId id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Integer year,
            Texts texts,
            HttpServletResponse response) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        var shown = year(year);
        return files.of(
                attendance(attendance.of(id, shown), body.name() + " " + shown, texts),
                "attendance-" + shown,
                extension,
                response);
    }

    private static Document attendance(AttendanceYear year, String title, Texts texts) {
        var columns = new ArrayList<MeetingTables.Shown<AttendanceYear.Row>>(List.of(
                new MeetingTables.Shown<>(texts.say("meeting.attendance.name"), 6, row -> new Cell.Head(row.name())),
                new MeetingTables.Shown<>(
                        texts.say("meeting.attendance.organisation"),
                        5,
                        row -> MeetingTables.text(row.organisation()))));
        for (var number = 0; number < year.days().size(); number++) {
            var at = number;
            columns.add(new MeetingTables.Shown<>(
                    texts.formats().date(year.days().get(at)),
                    3,
                    row -> MeetingTables.text(said(row.there().get(at), texts))));
        }
        columns.add(new MeetingTables.Shown<>(
                texts.say("meeting.presence.present"), 2, row -> new Cell.Number(BigDecimal.valueOf(row.present()))));
        return new MeetingTables(texts).table(title, columns, year.rows());
    }

    private static @Nullable String said(AttendanceYear.There there, Texts texts) {
        if (there.presence() == null) {
            return null;
        }
        return there.deputyFor() == null
                ? texts.say("meeting.presence." + there.presence().key())
                : texts.say("meeting.attendance.deputy-of", there.deputyFor());
    }

    private int year(@Nullable Integer asked) {
        return asked == null ? LocalDate.now(clock).getYear() : Math.clamp(asked, 1900, 2199);
    }
}
