package org.samband.server.plan.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanChecks;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.samband.server.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans of an alliance and their versions over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/plans")
@Allowed(Role.SECRETARIAT)
class PlansApi {

    private final Plans plans;
    private final PlanChecks checks;
    private final Access access;

    PlansApi(Plans plans, PlanChecks checks, Access access) {
        this.plans = plans;
        this.checks = checks;
        this.access = access;
    }

    @GetMapping
    @PublishedOr
    Items<PlanJson> list() {
        access.requirePublished(ThisAlliance.get().publishes());
        return Items.all(plans.all().stream()
                .filter(plan -> Published.lets(access, plan))
                .map(PlanJson::of)
                .toList());
    }

    @GetMapping("/{id}")
    @PublishedOr
    ResponseEntity<PlanJson> show(@PathVariable PlanId id) {
        return answer(Published.get(plans, access, id));
    }

    /** What the rules of the profile find in a plan that is not adopted. */
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    @GetMapping("/{id}/findings")
    Items<Found> findings(@PathVariable PlanId id, Texts texts) {
        plans.get(id);
        return Items.all(checks.of(plans.view(id)).stream()
                .map(finding -> new Found(finding.rule(), finding.element().orElse(null), texts.say(finding.what())))
                .toList());
    }

    @PostMapping
    ResponseEntity<PlanJson> begin(@PathVariable String alliance, @RequestBody Begun begun) {
        return created(alliance, plans.begin(Objects.requireNonNullElse(begun.title(), ""), year(begun.year())));
    }

    @PostMapping("/{id}/proposal")
    ResponseEntity<PlanJson> propose(
            @PathVariable PlanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.checkIfSaid(ifMatch, plans.get(id).version());
        SeenVersion.unlessChanged(() -> plans.propose(id, seen));
        return answer(plans.get(id));
    }

    @PostMapping("/{id}/adoption")
    ResponseEntity<PlanJson> adopt(
            @PathVariable String alliance,
            @PathVariable PlanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Adopted by) {
        var seen = SeenVersion.checkIfSaid(ifMatch, plans.get(id).version());
        var on = by.on();
        if (on == null) {
            throw Refusal.at("on", "plan.adoption.day-missing");
        }
        var reference = Objects.requireNonNullElse(by.reference(), "");
        return created(alliance, SeenVersion.unlessChanged(() -> plans.adopt(id, seen, on, reference)));
    }

    @PostMapping("/{id}/amendments")
    ResponseEntity<PlanJson> amend(@PathVariable String alliance, @PathVariable PlanId id) {
        return created(alliance, plans.amend(id));
    }

    @PostMapping("/{id}/successors")
    ResponseEntity<PlanJson> next(@PathVariable String alliance, @PathVariable PlanId id, @RequestBody Begun begun) {
        return created(alliance, plans.next(id, year(begun.year()), Objects.requireNonNullElse(begun.title(), "")));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable PlanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, plans.get(id).version());
        SeenVersion.unlessChanged(() -> plans.remove(id, seen));
        return ResponseEntity.noContent().build();
    }

    private static int year(@Nullable Integer year) {
        if (year == null) {
            throw Refusal.at("year", "plan.year-missing");
        }
        return year;
    }

    private static ResponseEntity<PlanJson> created(String alliance, Plan plan) {
        return ResponseEntity.created(
                        URI.create("/api/v1/" + alliance + "/plans/" + plan.id().value()))
                .eTag(SeenVersion.tag(plan.version()))
                .body(PlanJson.of(plan));
    }

    private static ResponseEntity<PlanJson> answer(Plan plan) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(plan.version())).body(PlanJson.of(plan));
    }

    /** What a client says of a new plan. */
    record Begun(@Nullable String title, @Nullable Integer year) {}

    /** By what a plan was adopted. */
    record Adopted(@Nullable LocalDate on, @Nullable String reference) {}

    /**
     * Something that does not fit.
     *
     * @param rule the key of the rule that found it
     * @param element the element that it is about, or null where it is the plan as a whole
     */
    record Found(String rule, @Nullable PlanElementId element, String what) {}
}
