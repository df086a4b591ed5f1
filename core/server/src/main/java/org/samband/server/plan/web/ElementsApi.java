package org.samband.server.plan.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.FieldValues;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.Schedules;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The elements of plans over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}")
@Allowed(Role.SECRETARIAT)
class ElementsApi {

    private static final int LARGEST_PAGE = 500;

    private final Plans plans;
    private final PlanElements elements;
    private final Schedules schedules;
    private final Access access;
    private final FieldValues values;

    ElementsApi(Plans plans, PlanElements elements, Schedules schedules, Access access, FieldValues values) {
        this.values = values;
        this.plans = plans;
        this.elements = elements;
        this.schedules = schedules;
        this.access = access;
    }

    @GetMapping("/plans/{planId}/elements")
    @PublishedOr
    Items<ElementJson> list(
            @PathVariable PlanId planId,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int after) {
        Published.get(plans, access, planId);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.at("limit", "plan.limit-wrong", LARGEST_PAGE);
        }
        var page = elements.page(planId, level, after, limit + 1);
        var shown = page.subList(0, Math.min(limit, page.size()));
        var next = page.size() > limit ? Integer.toString(shown.getLast().position()) : null;
        var said = values.of(planId);
        return new Items<>(
                shown.stream()
                        .map(element -> ElementJson.of(element, said.getOrDefault(element.id(), Map.of())))
                        .toList(),
                next);
    }

    @PostMapping("/plans/{planId}/elements")
    ResponseEntity<ElementJson> add(
            @PathVariable String alliance, @PathVariable PlanId planId, @RequestBody ObjectNode body) {
        var fields = ElementPatch.fields(body);
        var plan = plans.get(planId);
        var content = new ElementPatch(titled(fields)).on(ElementContent.titled(""), schedules, plan.year());
        var where = ElementMove.of(fields);
        var level = where.level();
        if (level == null) {
            throw Refusal.at("level", "plan.level-missing");
        }
        var added = elements.add(planId, level, where.parent(), where.after(), content);
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/elements/" + added.id().value()))
                .eTag(SeenVersion.tag(added.version()))
                .body(ElementJson.of(added, values.of(added.id())));
    }

    @GetMapping("/elements/{id}")
    @PublishedOr
    ResponseEntity<ElementJson> show(@PathVariable PlanElementId id) {
        var element = elements.get(id);
        Published.get(plans, access, element.planId());
        return answer(element);
    }

    @PatchMapping("/elements/{id}")
    ResponseEntity<ElementJson> change(
            @PathVariable PlanElementId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode body) {
        var fields = ElementPatch.fields(body);
        var element = elements.get(id);
        var seen = SeenVersion.check(ifMatch, element.version());
        var patch = new ElementPatch(fields);
        var content = patch.on(
                element.content(), schedules, plans.get(element.planId()).year());
        var project = patch.on(element.project());
        return answer(SeenVersion.unlessChanged(() -> elements.change(
                id, seen, content, project, ElementMove.of(fields).on(element), patch.ownFields())));
    }

    @DeleteMapping("/elements/{id}")
    ResponseEntity<Void> remove(
            @PathVariable PlanElementId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, elements.get(id).version());
        SeenVersion.unlessChanged(() -> {
            elements.remove(id, seen);
            return id;
        });
        return ResponseEntity.noContent().build();
    }

    private static Map<String, @Nullable Object> titled(Map<String, @Nullable Object> fields) {
        var titled = new LinkedHashMap<>(fields);
        titled.putIfAbsent("title", null);
        return titled;
    }

    private ResponseEntity<ElementJson> answer(PlanElement element) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(element.version()))
                .body(ElementJson.of(element, values.of(element.id())));
    }
}
