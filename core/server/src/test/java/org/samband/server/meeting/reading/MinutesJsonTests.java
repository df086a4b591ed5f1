package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MinutesJsonTests {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void a_draft_is_the_same_after_it_was_kept_as_json() {
        MinutesDraft draft = Minutes.norwegian(Minutes.sample("sundregionen-2031-03-13.txt"));

        assertThat(json.readValue(json.writeValueAsString(draft), MinutesDraft.class))
                .isEqualTo(draft);
    }

    @Test
    void answers_of_doubts_can_be_given_after_it_was_kept() {
        MinutesDraft draft = Minutes.norwegian(Minutes.sample("sundregionen-2031-03-13.txt"));
        MinutesDraft kept = json.readValue(json.writeValueAsString(draft), MinutesDraft.class);

        for (Doubt doubt : draft.doubts()) {
            String answer = doubt.answers().getFirst().key();
            assertThat(kept.answered(doubt.id(), answer)).isEqualTo(draft.answered(doubt.id(), answer));
        }
    }
}
