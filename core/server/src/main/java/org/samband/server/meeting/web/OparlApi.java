package org.samband.server.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.oparl.OparlRows;
import org.samband.server.rule.PublishedOr;
import org.samband.server.web.Refusal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is published of meetings in the shape of OParl 1.1; nobody sees more than anyone does. */
@RestController
@RequestMapping("/api/v1/{alliance}/oparl")
@PublishedOr({})
@Transactional(readOnly = true)
class OparlApi {

    private static final int PAGE = 100;

    private final OparlRows rows;
    private final Access access;

    OparlApi(OparlRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    @GetMapping
    Map<String, Object> system() {
        return objects().system();
    }

    @GetMapping("/bodies")
    Map<String, Object> bodies() {
        var objects = objects();
        return objects.list("/bodies", 1, PAGE, 1, List.of(objects.body()));
    }

    @GetMapping("/body")
    Map<String, Object> body() {
        return objects().body();
    }

    @GetMapping("/organizations")
    Map<String, Object> organizations() {
        var objects = objects();
        var all = rows.bodies().stream().map(objects::organization).toList();
        return objects.list("/organizations", 1, Math.max(PAGE, all.size()), all.size(), all);
    }

    @GetMapping("/organizations/{id}")
    Map<String, Object> organization(@PathVariable BodyId id) {
        var objects = objects();
        return rows.bodies().stream()
                .filter(each -> id.value().equals(each.get("id")))
                .findFirst()
                .map(objects::organization)
                .orElseThrow(Refusal::notFound);
    }

    @GetMapping("/meetings")
    Map<String, Object> meetings(@RequestParam(defaultValue = "1") int page) {
        var objects = objects();
        var total = rows.meetings();
        return objects.list(
                "/meetings",
                page,
                PAGE,
                total,
                rows.meetings(offset(page, total), PAGE).stream()
                        .map(each -> objects.meeting(each, null))
                        .toList());
    }

    @GetMapping("/meetings/{id}")
    Map<String, Object> meeting(@PathVariable MeetingId id) {
        var objects = objects();
        return first(rows.meeting(id.value()), each -> objects.meeting(each, rows.itemsOf(id.value())));
    }

    @GetMapping("/agenda-items/{id}")
    Map<String, Object> agendaItem(@PathVariable AgendaItemId id) {
        return first(rows.item(id.value()), objects()::agendaItem);
    }

    @GetMapping("/papers")
    Map<String, Object> papers(@RequestParam(defaultValue = "1") int page) {
        var objects = objects();
        var total = rows.papers();
        return objects.list(
                "/papers",
                page,
                PAGE,
                total,
                rows.papers(offset(page, total), PAGE).stream()
                        .map(each -> objects.paper(each, List.of()))
                        .toList());
    }

    @GetMapping("/papers/{id}")
    Map<String, Object> paper(@PathVariable CaseId id) {
        var objects = objects();
        return first(rows.paper(id.value()), each -> objects.paper(each, rows.itemsOfPaper(id.value())));
    }

    private static int offset(int page, long total) {
        if (page < 1 || page > Math.max(1, Math.ceilDiv(total, PAGE))) {
            throw Refusal.notFound();
        }
        return (page - 1) * PAGE;
    }

    private OparlObjects objects() {
        var alliance = ThisAlliance.get();
        access.requirePublished(alliance.publishes());
        if (!alliance.publishes()) {
            throw Refusal.notFound();
        }
        return new OparlObjects(
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/api/v1/" + alliance.slug()
                        + "/oparl",
                alliance.name());
    }

    private static Map<String, Object> first(
            List<Map<String, Object>> found, Function<Map<String, Object>, Map<String, Object>> said) {
        return found.stream().findFirst().map(said).orElseThrow(Refusal::notFound);
    }
}
