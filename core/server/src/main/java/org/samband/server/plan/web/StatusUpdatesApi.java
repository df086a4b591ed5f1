package org.samband.server.plan.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Status;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the elements of plans go, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/elements/{id}/status-updates")
class StatusUpdatesApi {

    private final PlanElements elements;
    private final FollowUp followUp;
    private final Access access;

    StatusUpdatesApi(PlanElements elements, FollowUp followUp, Access access) {
        this.elements = elements;
        this.followUp = followUp;
        this.access = access;
    }

    @GetMapping
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    Items<StatusJson> list(@PathVariable PlanElementId id) {
        elements.get(id);
        return Items.all(followUp.history(id).stream().map(StatusJson::of).toList());
    }

    @PostMapping
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR})
    ResponseEntity<StatusJson> say(
            @PathVariable String alliance, @PathVariable PlanElementId id, @RequestBody Said said) {
        var element = elements.get(id);
        access.require(access.may(Role.SECRETARIAT)
                || element.answeredBy(access.actor().id()));
        if (said.status() == null) {
            throw Refusal.at("status", "plan.status.missing");
        }
        if (said.period() == null) {
            throw Refusal.at("period", "plan.status.period-missing");
        }
        var update = followUp.say(id, said.period(), said.status(), said.text(), said.percent());
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/elements/" + id.value() + "/status-updates"))
                .body(StatusJson.of(update));
    }

    /** What a client says about an element. */
    record Said(
            @Nullable String period,
            @Nullable Status status,
            @Nullable String text,
            @Nullable Integer percent) {}
}
