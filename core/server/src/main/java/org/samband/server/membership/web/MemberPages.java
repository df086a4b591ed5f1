package org.samband.server.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.membership.MemberCircles;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The members of an alliance; anyone may see them where the alliance publishes them. */
@Controller
@PublishedOr
@RequestMapping("/{alliance}")
class MemberPages {

    private final MemberCircles circles;
    private final CircleFile file;
    private final Access access;
    private final Clock clock;

    MemberPages(MemberCircles circles, CircleFile file, Access access, Clock clock) {
        this.circles = circles;
        this.file = file;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/members")
    String show(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model,
            Texts texts) {
        access.requirePublished(ThisAlliance.get().publishesMembers());
        var circle = circles.members(day(on), texts.language().locale());
        model.addAttribute(
                "page",
                new MembersPage(
                        circle, "/" + alliance, access.may(Role.SECRETARIAT), access.may(), circles.beneath(circle)));
        return "membership/members";
    }

    @GetMapping("/members.{format}")
    ResponseEntity<byte[]> take(
            @PathVariable String format, @RequestParam(required = false) @Nullable LocalDate on, Texts texts) {
        access.requirePublished(ThisAlliance.get().publishesMembers());
        var circle = circles.members(day(on), texts.language().locale());
        return file.of(circle, format, "members", texts);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
