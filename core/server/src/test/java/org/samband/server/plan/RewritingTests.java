package org.samband.server.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.plan.TextKind.NARRATIVE;
import static org.samband.server.plan.TextKind.ORGANISING;
import static org.samband.server.plan.TextKind.REPORTING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The paragraphs of an element keep their places when some of them are typed anew. */
class RewritingTests {

    private static final List<Paragraph> OLD = List.of(
            new Paragraph(NARRATIVE, "The fjord is to be clean.", false, 3),
            new Paragraph(REPORTING, "The board is told.", false, 4),
            new Paragraph(NARRATIVE, "Measure the water", true, 5),
            new Paragraph(NARRATIVE, "Clean the beaches", true, 6),
            new Paragraph(ORGANISING, "A group of five.", false, 7));

    @Test
    void what_nobody_touched_stays_as_it_was() {
        assertThat(after("The fjord is to be clean.", "Measure the water", "Clean the beaches"))
                .isEqualTo(OLD);
    }

    @Test
    void one_other_word_leaves_place_item_and_line() {
        assertThat(after("The fjord is to be clean.", "Measure the air", "Clean the beaches"))
                .containsExactly(
                        OLD.get(0),
                        OLD.get(1),
                        new Paragraph(NARRATIVE, "Measure the air", true, 5),
                        OLD.get(3),
                        OLD.get(4));
    }

    @Test
    void what_is_added_stands_where_it_was_typed() {
        assertThat(after("First.", "The fjord is to be clean.", "Measure the water", "Again.", "Clean the beaches"))
                .containsExactly(
                        Paragraph.of(NARRATIVE, "First."),
                        OLD.get(0),
                        OLD.get(1),
                        OLD.get(2),
                        Paragraph.of(NARRATIVE, "Again."),
                        OLD.get(3),
                        OLD.get(4));
    }

    @Test
    void what_is_taken_out_leaves_the_rest() {
        assertThat(after("The fjord is to be clean.", "Clean the beaches"))
                .containsExactly(OLD.get(0), OLD.get(1), OLD.get(3), OLD.get(4));
        assertThat(after()).containsExactly(OLD.get(1), OLD.get(4));
    }

    @Test
    void the_first_of_a_kind_comes_last() {
        assertThat(Rewriting.of(List.of(OLD.get(1)), Set.of(NARRATIVE), List.of(Paragraph.of(NARRATIVE, "New."))))
                .containsExactly(OLD.get(1), Paragraph.of(NARRATIVE, "New."));
    }

    private static List<Paragraph> after(String... narrative) {
        var typed = new ArrayList<>(List.of(narrative).stream()
                .map(text -> Paragraph.of(NARRATIVE, text))
                .toList());
        typed.add(Paragraph.of(ORGANISING, "A group of five."));
        return Rewriting.of(OLD, Set.of(NARRATIVE, ORGANISING), typed);
    }
}
