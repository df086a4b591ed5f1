package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.importing.MeetingImportId;
import org.samband.server.meeting.importing.MeetingImports;
import org.samband.server.meeting.reading.Correction;
import org.samband.server.meeting.reading.DraftAttendee.Presence;
import org.samband.server.meeting.reading.DraftText;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody answers and corrects at the import desk of minutes. */
@Controller
@RequestMapping("/{alliance}/meetings/imports/{id}")
@Allowed(Role.SECRETARIAT)
class MeetingDeskCorrections {

    private final MeetingImports imports;

    MeetingDeskCorrections(MeetingImports imports) {
        this.imports = imports;
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @RequestParam int version,
            @RequestParam String doubt,
            @RequestParam String answer) {
        imports.answer(id, version, Map.of(doubt, answer));
        return MeetingImportPages.desk(alliance, id) + "#doubts";
    }

    @PostMapping("/head")
    String correctHead(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "") String place) {
        var draft = imports.get(id).draft();
        var corrections = new ArrayList<Correction>();
        var old = draft.body();
        if (!body.isBlank() && (old == null || !old.name().equals(body.strip()))) {
            corrections.add(new Correction.SetBody(body.strip(), null));
        }
        if (date != null) {
            corrections.add(new Correction.SetDate(date));
        }
        if (!place.isBlank()) {
            corrections.add(new Correction.SetPlace(place.strip()));
        }
        imports.correct(id, version, corrections);
        return MeetingImportPages.desk(alliance, id) + "#e-head";
    }

    @PostMapping("/items/{item}")
    String correctItem(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @PathVariable String item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String leaveOut) {
        if (leaveOut != null) {
            imports.correct(id, version, List.of(new Correction.LeaveOutItem(item)));
            return MeetingImportPages.desk(alliance, id) + "#draft";
        }
        var old = imports.get(id).draft().item(item).orElseThrow(Refusal::notFound);
        var corrections = new ArrayList<Correction>();
        corrections.add(new Correction.SetTitle(item, title.strip()));
        if (!number.isBlank() && !number.strip().equals(old.number())) {
            corrections.add(new Correction.SetNumber(item, number.strip()));
        }
        if (outcome != null) {
            corrections.add(new Correction.SetOutcome(item, outcome));
        }
        imports.correct(id, version, corrections);
        return MeetingImportPages.desk(alliance, id) + "#e-" + item;
    }

    @PostMapping("/people/{person}")
    String correctPerson(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @PathVariable String person,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String deputyFor,
            @RequestParam Presence presence,
            @RequestParam(required = false) @Nullable String leaveOut) {
        if (leaveOut != null) {
            imports.correct(id, version, List.of(new Correction.LeaveOutPerson(person)));
            return MeetingImportPages.desk(alliance, id) + "#draft";
        }
        imports.correct(
                id,
                version,
                List.of(
                        new Correction.SetPerson(person, name.strip(), orNone(organisation)),
                        new Correction.SetPresence(person, presence),
                        new Correction.SetDeputy(person, orNone(deputyFor))));
        return MeetingImportPages.desk(alliance, id) + "#e-" + person;
    }

    @PostMapping("/texts/{text}")
    String correctText(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @PathVariable String text,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam DraftText.Kind kind) {
        imports.correct(
                id, version, List.of(new Correction.SetKind(text, kind), new Correction.SetText(text, words.strip())));
        return MeetingImportPages.desk(alliance, id) + "#" + (words.isBlank() ? "draft" : "e-" + text);
    }

    @PostMapping("/tray/{left}")
    String place(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @PathVariable String left,
            @RequestParam int version,
            @RequestParam String item,
            @RequestParam DraftText.Kind kind) {
        imports.correct(id, version, List.of(new Correction.PlaceText(left, item, kind)));
        return MeetingImportPages.desk(alliance, id) + "#e-p" + left;
    }

    private static @Nullable String orNone(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
