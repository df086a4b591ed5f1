package org.samband.server.plan.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.plan.FieldValue;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Project;
import org.samband.server.plan.Schedule;

/**
 * An element of a plan as the API shows it.
 *
 * @param fields what it says in the fields of the alliance's own, as it would be typed
 */
record ElementJson(
        PlanElementId id,
        PlanId plan,
        String level,
        @Nullable PlanElementId parent,
        int position,
        @Nullable String number,
        String title,
        @Nullable Schedule schedule,
        @Nullable String responsible,
        @Nullable AccountId account,
        @Nullable String effect,
        @Nullable String reference,
        boolean noneIntended,
        boolean open,
        @Nullable Project project,
        @Nullable Integer line,
        @Nullable PlanElementId carriedFrom,
        Map<String, String> fields,
        int version) {

    static ElementJson of(PlanElement element, Map<String, FieldValue> values) {
        var content = element.content();
        return new ElementJson(
                element.id(),
                element.planId(),
                element.level(),
                element.parentId(),
                element.position(),
                content.number(),
                content.title(),
                content.schedule(),
                content.responsible(),
                content.account(),
                content.effect(),
                content.reference(),
                content.noneIntended(),
                content.open(),
                element.project(),
                element.provenance().line(),
                element.provenance().carriedFrom(),
                typed(values),
                element.version());
    }

    private static Map<String, String> typed(Map<String, FieldValue> values) {
        var typed = new TreeMap<String, String>();
        values.forEach((field, value) -> typed.put(field, value.typed()));
        return typed;
    }
}
