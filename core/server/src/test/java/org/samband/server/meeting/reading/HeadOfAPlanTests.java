package org.samband.server.meeting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;
import org.samband.server.meeting.reading.DraftText.Kind;

/** A plan that is laid before a body is a case of a meeting: its head has a proposal, and nothing is decided yet. */
class HeadOfAPlanTests {

    private static final String SEED = "vestregionen-handlingsplan-2016.txt";
    private static final String WORDED = """
            Møte i Styringsgruppen 12. desember 2030

            Sak: 41/2030 Handlingsplan 2031

            Forslag til vedtak:

            Styringsgruppen slutter seg til det framlagte forslaget til handlingsplan for 2031.

            Visjon, hovedmål og innsatsområder

            Hovedmål: Folk skal komme fram langs hele kysten.

            - Havner
            - Veier

            Handlingsplan 2031

            Innsatsområde: Havner

            Det er avsatt kr 150 000 til innsatsområdet i 2031.

            Rapportering

            Årsrapport behandles av styringsgruppen og generalforsamlingen.
            """;

    @Test
    void it_is_a_case_with_a_proposal_and_no_decision() {
        var source = PlanDocuments.text(WORDED);
        var head = Minutes.NORWEGIAN.read(source, 2030, Known.NOTHING);

        assertHead(head, source, LocalDate.of(2030, 12, 12), "41/2030", "Handlingsplan 2031");
        assertThat(proposal(head))
                .containsExactly("Styringsgruppen slutter seg til det framlagte forslaget til handlingsplan for 2031.");
    }

    @Test
    void the_plan_itself_is_left_to_the_import_of_plans_line_by_line() {
        var head = Minutes.NORWEGIAN.read(PlanDocuments.text(WORDED), 2030, Known.NOTHING);

        assertThat(head.leftOut()).extracting(LeftOut::text).contains("Innsatsområde: Havner", "Rapportering");
        assertThat(head.tray()).isEmpty();
        assertThat(head.attendance()).isEmpty();
    }

    @Test
    void so_is_that_of_2016_where_it_is_at_hand() {
        assumeTrue(Minutes.hasSeed(SEED));
        var source = Minutes.seed(SEED);
        var head = Minutes.NORWEGIAN.read(source, 2015, Known.NOTHING);

        assertHead(head, source, LocalDate.of(2015, 12, 3), "43/2015", "Handlingsplan 2016");
        assertThat(proposal(head))
                .containsExactly("Styringsgruppen slutter seg til framlagt forslag til handlingsplan for 2016.");
    }

    private static void assertHead(
            MinutesDraft head, SourceDocument source, LocalDate day, String number, String title) {
        assertThat(head.body()).isEqualTo(new DraftBody("Styringsgruppen", "steering-group"));
        assertThat(head.date()).isEqualTo(day);
        assertThat(head.items())
                .extracting(DraftItem::number, DraftItem::title, DraftItem::decision)
                .containsExactly(tuple(number, title, null));
        assertThat(Minutes.kinds(head)).containsExactly(DoubtKind.PAPER_ONLY);
        assertThat(head.accountedLines()).isEqualTo(Minutes.lines(source));
    }

    private static List<String> proposal(MinutesDraft head) {
        assertThat(head.texts()).extracting(DraftText::kind).containsOnly(Kind.PROPOSAL);
        return head.texts().stream().map(DraftText::text).toList();
    }
}
