package org.samband.server.meeting.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.inquiry.AskedMatter;
import org.samband.server.meeting.inquiry.Inquiries;
import org.samband.server.meeting.inquiry.Inquiry;
import org.samband.server.meeting.inquiry.InquiryAnswerId;
import org.samband.server.meeting.inquiry.InquiryId;
import org.samband.server.meeting.inquiry.InquiryView;
import org.samband.server.meeting.inquiry.Stance;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
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
import org.springframework.web.bind.annotation.RestController;

/** What is asked outside meetings, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/inquiries")
@Allowed(Role.SECRETARIAT)
class InquiriesApi {

    private final Inquiries inquiries;

    InquiriesApi(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @GetMapping
    @Allowed
    Items<Shown> list() {
        return Items.all(inquiries.all().stream().map(Shown::of).toList());
    }

    @PostMapping
    ResponseEntity<Shown> ask(@PathVariable String alliance, @RequestBody InquiryForm asked) {
        var view = inquiries.get(inquiries.ask(asked.draft()).id());
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/inquiries/"
                        + view.inquiry().id().value()))
                .eTag(SeenVersion.tag(view.inquiry().seen()))
                .body(Shown.of(view));
    }

    @GetMapping("/{id}")
    @Allowed
    ResponseEntity<Shown> show(@PathVariable InquiryId id) {
        var view = inquiries.get(id);
        return ResponseEntity.ok().eTag(SeenVersion.tag(view.inquiry().seen())).body(Shown.of(view));
    }

    @GetMapping("/{id}/answers/{answer}")
    @Allowed
    ResponseEntity<Said> answer(@PathVariable InquiryId id, @PathVariable InquiryAnswerId answer) {
        var asked = inquiries.answer(id, answer);
        return ResponseEntity.ok().eTag(SeenVersion.tag(asked.seen())).body(new Said(asked.stance(), asked.text()));
    }

    @PutMapping("/{id}/answers/{answer}")
    @Allowed
    Shown answer(
            @PathVariable InquiryId id,
            @PathVariable InquiryAnswerId answer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var seen = SeenVersion.check(ifMatch, inquiries.answer(id, answer).seen());
        var stance = said.stance();
        if (stance == null) {
            throw Refusal.at("stance", "inquiry.stance-missing");
        }
        SeenVersion.unlessChanged(() -> inquiries.answer(id, answer, seen, stance, said.text()));
        return Shown.of(inquiries.get(id));
    }

    @PostMapping("/{id}/closing")
    Shown close(
            @PathVariable InquiryId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ClosingForm closing) {
        inquiries.close(
                id, SeenVersion.check(ifMatch, inquiries.get(id).inquiry().seen()), closing.closing());
        return Shown.of(inquiries.get(id));
    }

    /** Takes back what should not have been asked. */
    @PostMapping("/{id}/withdrawal")
    Shown withdraw(
            @PathVariable InquiryId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Reason reason) {
        inquiries.withdraw(
                id, SeenVersion.check(ifMatch, inquiries.get(id).inquiry().seen()), reason.reason());
        return Shown.of(inquiries.get(id));
    }

    /** Why something is taken back. */
    record Reason(@Nullable String reason) {}

    /** What somebody answers. */
    record Said(@Nullable Stance stance, @Nullable String text) {}

    /** An inquiry as the API shows it. */
    record Shown(
            InquiryId id,
            String kind,
            Inquiry inquiry,
            @Nullable String body,
            @Nullable AskedMatter matter,
            long asked,
            long answered,
            long yes,
            boolean carried,
            List<Answer> answers) {

        static Shown of(InquiryView view) {
            return new Shown(
                    view.inquiry().id(),
                    view.inquiry().kind().key(),
                    view.inquiry(),
                    view.body(),
                    view.matter(),
                    view.asked(),
                    view.answered(),
                    view.yes(),
                    view.carried(),
                    view.answers().stream()
                            .map(each -> new Answer(
                                    each.said().id(),
                                    each.name(),
                                    each.said().stance(),
                                    each.said().changedFrom(),
                                    each.said().text(),
                                    each.said().answeredOn(),
                                    each.late()))
                            .toList());
        }
    }

    /** One who is asked. */
    record Answer(
            InquiryAnswerId id,
            String name,
            @Nullable Stance stance,
            @Nullable Stance changedFrom,
            @Nullable String text,
            @Nullable LocalDate answeredOn,
            boolean late) {}
}
