package org.samband.server.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Enters whole plans, few statements for many elements. */
@Component
class PlanEntry {

    private final ElementRows elements;
    private final TextRows texts;
    private final ResourceRows resources;
    private final AllianceProfiles profiles;
    private final Clock clock;

    PlanEntry(ElementRows elements, TextRows texts, ResourceRows resources, AllianceProfiles profiles, Clock clock) {
        this.elements = elements;
        this.texts = texts;
        this.resources = resources;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Enters what is in a plan and returns the ids of the elements by their keys. */
    Map<String, PlanElementId> enter(PlanId plan, NewPlan content) {
        var ids = new LinkedHashMap<String, PlanElementId>();
        var levels = new LinkedHashMap<String, String>();
        var rows = new ArrayList<PlanElement>();
        var paragraphs = new ArrayList<>(rowsOf(plan, null, content.texts()));
        var grants = new ArrayList<>(grantsOf(plan, null, content.resources()));
        for (var element : content.elements()) {
            requireFits(element, levels);
            var id = PlanElementId.next();
            ids.put(element.key(), id);
            levels.put(element.key(), element.level());
            var parent = element.parent() == null ? null : ids.get(element.parent());
            rows.add(row(plan, id, parent, rows.size() + 1, element));
            paragraphs.addAll(rowsOf(plan, id, element.texts()));
            grants.addAll(grantsOf(plan, id, element.resources()));
        }
        elements.saveAll(rows);
        texts.saveAll(paragraphs);
        resources.saveAll(grants);
        return ids;
    }

    private void requireFits(NewPlan.Element element, Map<String, String> levels) {
        var structure = profiles.current().planStructure();
        if (structure.level(element.level()).isEmpty()) {
            throw Refusal.at("level", "plan.level-unknown", element.level());
        }
        var parent = element.parent();
        if (parent != null && !structure.allows(element.level(), Objects.requireNonNullElse(levels.get(parent), ""))) {
            throw Refusal.invalid(
                    "plan.entry.parent-not-outer", element.content().title());
        }
    }

    private PlanElement row(
            PlanId plan, PlanElementId id, @Nullable PlanElementId parent, int position, NewPlan.Element element) {
        var source = element.source();
        var from = source.carriedFrom();
        var provenance = new Provenance(
                source.document(),
                source.line(),
                from == null ? null : from.id(),
                from == null ? id : from.provenance().thread());
        return PlanElement.of(
                id,
                plan,
                parent,
                position,
                element.level(),
                element.content().checked(),
                element.project(),
                provenance,
                clock.instant());
    }

    private static List<PlanText> rowsOf(PlanId plan, @Nullable PlanElementId element, List<Paragraph> paragraphs) {
        var rows = new ArrayList<PlanText>();
        paragraphs.forEach(paragraph -> rows.add(PlanText.of(plan, element, rows.size() + 1, paragraph)));
        return rows;
    }

    private static List<Resource> grantsOf(
            PlanId plan, @Nullable PlanElementId element, List<NewPlan.Allotment> allotments) {
        var rows = new ArrayList<Resource>();
        allotments.forEach(each -> rows.add(Resource.of(plan, element, rows.size() + 1, each.grant(), each.line())));
        return rows;
    }
}
