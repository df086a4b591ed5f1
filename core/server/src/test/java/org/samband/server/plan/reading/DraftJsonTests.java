package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DraftJsonTests {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PlanDraft draft = Plans.readSund(Plans.sund());

    @Test
    void a_draft_comes_back_from_json_as_it_was() {
        assertThat(json.readValue(json.writeValueAsString(draft), PlanDraft.class))
                .isEqualTo(draft);
    }

    @Test
    void an_answered_draft_comes_back_too() {
        PlanDraft answered = draft;
        for (Doubt doubt : draft.doubts()) {
            answered = answered.answered(doubt.id(), doubt.answers().getLast().key());
        }
        assertThat(json.readValue(json.writeValueAsString(answered), PlanDraft.class))
                .isEqualTo(answered);
    }

    @Test
    void says_nothing_but_the_parts_of_the_draft() {
        JsonNode node = json.valueToTree(draft);

        assertThat(node.propertyNames())
                .containsExactlyInAnyOrder(
                        "title",
                        "year",
                        "vision",
                        "goal",
                        "origin",
                        "elements",
                        "texts",
                        "resources",
                        "routes",
                        "doubts",
                        "leftOut");
        assertThat(node.at("/elements/0/line").asInt()).isPositive();
    }
}
