package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samband.server.document.PlanDocuments;
import org.samband.server.meeting.Outcome;

/** A profile without any words of plans reads minutes by its own words alone. */
class StarterMinutesTests {

    private final MinutesDraft draft = Minutes.STARTER.read(PlanDocuments.text("""
                    Minutes of the meeting of the board 13 March 2031

                    Place: Town hall of Reedham
                    Present: Ann Reed, Reedham, Bo Marsh for Cy Pond, Lakeham
                    Absent: Di Shore, Shoreby

                    Case 01/2031 A new pier
                    The assembly asked for it at its meeting 2 February 2031, case 04/2031.
                    Decision: The pier is approved.

                    Case 02/2031 A second pier
                    Decision: Deferred.

                    Any other business
                    Nothing was raised.
                    """), 2031, Known.NOTHING);

    @Test
    void the_board_met_with_a_deputy() {
        assertThat(draft.body()).isEqualTo(new DraftBody("The board", "board"));
        assertThat(draft.date()).isEqualTo(LocalDate.of(2031, 3, 13));
        assertThat(draft.seats())
                .extracting(DraftAttendee::name, DraftAttendee::organisation, DraftAttendee::deputyFor)
                .containsExactly(
                        tuple("Ann Reed", "Reedham", null),
                        tuple("Bo Marsh", "Lakeham", "Cy Pond"),
                        tuple("Di Shore", "Shoreby", null));
    }

    @Test
    void its_decisions_have_outcomes_and_its_references_bodies() {
        assertThat(draft.items())
                .extracting(
                        DraftItem::number,
                        item -> item.decision() == null ? null : item.decision().outcome())
                .containsExactly(
                        tuple("01/2031", Outcome.AS_PROPOSED), tuple("02/2031", Outcome.DEFERRED), tuple(null, null));
        assertThat(draft.openReferences())
                .extracting(
                        DraftReference::number,
                        DraftReference::date,
                        it -> it.body() == null ? null : it.body().type())
                .containsExactly(tuple("04/2031", LocalDate.of(2031, 2, 2), "assembly"));
        assertThat(Minutes.kinds(draft)).isEmpty();
    }
}
