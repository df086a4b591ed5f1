package org.samband.server.examples;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samband.server.examples.ExampleManifest.ExamplePlan;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.settings.Pieces;
import org.samband.server.settings.Settings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives an example what its secretariat chose in the settings, and its plans what they say in fields of its own. */
@Component
class ExampleSettings {

    private final Settings settings;
    private final Plans plans;
    private final PlanElements elements;

    ExampleSettings(Settings settings, Plans plans, PlanElements elements) {
        this.settings = settings;
        this.plans = plans;
        this.elements = elements;
    }

    void choose(ExampleManifest manifest) {
        var wanted = new TreeMap<String, Pieces>();
        Objects.requireNonNullElse(manifest.settings(), Map.<String, Map<String, JsonNode>>of())
                .forEach((part, pieces) -> wanted.put(part, Pieces.of(pieces)));
        settings.put(null, wanted);
    }

    void say(PlanId plan, ExamplePlan example) {
        if (example.fields() == null) {
            return;
        }
        var byTitle = plans.view(plan).elements().stream()
                .collect(Collectors.toMap(PlanElement::title, each -> each, (_, lower) -> lower));
        example.fields().forEach((title, fields) -> {
            var element = Objects.requireNonNull(byTitle.get(title), title);
            elements.change(element.id(), element.version(), element.content(), element.project(), null, fields);
        });
    }
}
