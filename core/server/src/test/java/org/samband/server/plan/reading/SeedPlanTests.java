package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.samband.server.plan.reading.Plans.level;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.samband.profile.source.SourceDocument;
import org.samband.server.document.PlanDocuments;
import org.samband.server.plan.Amount;

/** The plan of 2016 that the reader was made for, where it is at hand. */
@TestInstance(Lifecycle.PER_CLASS)
class SeedPlanTests {

    private static final String SEED = "vestregionen-handlingsplan-2016.txt";

    private SourceDocument source = new SourceDocument("", List.of(), List.of());
    private PlanDraft draft = Profiles.norwegian().read(source, 2016, List.of());

    @BeforeAll
    void read() {
        assumeTrue(Plans.hasSeed(SEED));
        source = Plans.seed(SEED);
        draft = Profiles.norwegian().read(source, 2016, List.of("Vestregionen"));
    }

    @Test
    void finds_the_activities_of_all_tables() {
        Set<Integer> lines = new TreeSet<>();
        for (int[] table : new int[][] {
            {41, 46}, {65, 71}, {102, 115}, {138, 150}, {169, 181}, {200, 205}, {232, 232}, {234, 255}, {276, 279}
        }) {
            IntStream.rangeClosed(table[0], table[1]).forEach(lines::add);
        }
        assertThat(level(draft, "activity")).extracting(DraftElement::line).containsExactlyElementsOf(lines);
        assertThat(lines).hasSize(86);
    }

    @Test
    void puts_each_activity_under_a_measure_and_each_measure_under_a_group_or_focus() {
        assertThat(level(draft, "activity"))
                .allSatisfy(activity -> assertThat(parentLevel(activity)).isEqualTo("measure"));
        assertThat(level(draft, "measure"))
                .allSatisfy(measure -> assertThat(parentLevel(measure)).isIn("group", "focus"));
        assertThat(level(draft, "group")).hasSize(6);
    }

    @Test
    void finds_areas_and_focuses() {
        assertThat(level(draft, "area"))
                .extracting(DraftElement::line, DraftElement::number)
                .containsExactly(tuple(28, null), tuple(85, null), tuple(219, null), tuple(295, null));
        assertThat(level(draft, "focus"))
                .extracting(DraftElement::line, DraftElement::number)
                .containsExactly(
                        tuple(36, "1"),
                        tuple(60, "2"),
                        tuple(95, "1"),
                        tuple(129, "2"),
                        tuple(164, null),
                        tuple(195, null),
                        tuple(227, "1"),
                        tuple(271, "2"));
        assertThat(level(draft, "area").getLast().marks()).containsExactly(DraftElement.Mark.NONE_INTENDED);
    }

    @Test
    void keeps_schedules_as_written_and_understands_them_all() {
        Map<Integer, String> written = level(draft, "activity").stream()
                .filter(activity -> activity.schedule() != null)
                .collect(Collectors.toMap(DraftElement::line, it -> String.valueOf(it.schedule())));

        assertThat(written)
                .hasSize(72)
                .containsEntry(41, "Q1 – Q4")
                .containsEntry(65, "Q1 + Q2")
                .containsEntry(138, "Q1 + Q3")
                .containsEntry(147, "Kvartalsvis")
                .containsEntry(175, "Q1-15 - Q4-17")
                .containsEntry(178, "Q1-15 Q4-17")
                .containsEntry(180, "Q1- 16 Q4-16")
                .containsEntry(205, "kvartalsvis");
        assertThat(level(draft, "activity").stream().map(DraftElement::schedule).filter(Objects::nonNull))
                .allMatch(schedule -> schedule.understood());
    }

    @Test
    void accounts_for_every_line() {
        assertThat(draft.accountedLines()).containsAll(Plans.lines(source));
        assertThat(draft.tray()).isEmpty();
    }

    @Test
    void reads_each_amount_with_its_source_and_certainty() {
        assertThat(draft.resources())
                .filteredOn(it -> it.amount().currency() != null)
                .extracting(
                        DraftResource::line, it -> it.amount().from(), DraftResource::source, DraftResource::certainty)
                .containsExactly(
                        tuple(54, 35_000_000L, null, "set-aside"),
                        tuple(79, 10_000_000L, null, "set-aside"),
                        tuple(123, 200L, "member-fees", "set-aside"),
                        tuple(158, 35_000_000L, null, "set-aside"),
                        tuple(213, 50L, "participant-fees", "set-aside"),
                        tuple(265, 100_000_000L, "member-fees", "set-aside"),
                        tuple(265, 30_000_000L, "equity", "set-aside"),
                        tuple(265, 20_000_000L, "host-contribution", "set-aside"),
                        tuple(287, 60_000_000L, null, "proposed"),
                        tuple(289, 25_000_000L, "foundations", "granted"));
        assertThat(draft.resources())
                .filteredOn(it -> it.amount().kind() == Amount.Kind.UNKNOWN)
                .extracting(DraftResource::line, DraftResource::certainty, DraftResource::giver)
                .containsExactly(
                        tuple(123, "applied-for", null),
                        tuple(265, "applied-for", "fylkeskommunene"),
                        tuple(265, "applied-for", "Norsk Kulturråd"));
        assertThat(draft.resources())
                .filteredOn(it -> it.amount().kind() == Amount.Kind.IN_FULL)
                .extracting(DraftResource::line, DraftResource::giver)
                .containsExactly(tuple(189, "Norsk Helsenett"));
    }

    @Test
    void reads_the_posts_and_the_hours() {
        assertThat(draft.resources())
                .filteredOn(it -> it.amount().kind() == Amount.Kind.POSITION)
                .extracting(
                        DraftResource::line, it -> String.valueOf(it.amount().quantity()), DraftResource::purpose)
                .containsExactly(
                        tuple(119, "75", "medarbeider"),
                        tuple(154, "25", "koordinator"),
                        tuple(185, "100", "prosjektleder"),
                        tuple(261, "100", "medarbeider"),
                        tuple(283, "20", "koordinator"));
        assertThat(draft.resources())
                .filteredOn(it -> it.amount().kind() == Amount.Kind.HOURS)
                .hasSize(2);
    }

    @Test
    void reads_the_routes_to_four_bodies() {
        assertThat(draft.routes()).hasSize(24);
        assertThat(draft.routes().stream().map(DraftRoute::body).distinct())
                .containsExactlyInAnyOrder(
                        "Styringsgruppen",
                        "Generalforsamlingen",
                        "Kommunehelsesamarbeidets samhandlingsstyre",
                        "Norsk Helsenett");
        assertThat(draft.routes())
                .filteredOn(DraftRoute::external)
                .extracting(DraftRoute::line, DraftRoute::cycle, DraftRoute::treatment)
                .containsExactly(
                        tuple(193, "tertial", DraftRoute.Treatment.RECEIVES),
                        tuple(193, "annual", DraftRoute.Treatment.TREATS));
    }

    @Test
    void asks_real_questions_at_known_places() {
        assertThat(draft.doubts())
                .extracting(Doubt::line, Doubt::kind)
                .containsExactly(
                        tuple(54, DoubtKind.AMOUNT_LEVEL),
                        tuple(79, DoubtKind.AMOUNT_LEVEL),
                        tuple(95, DoubtKind.TITLE_DIFFERS),
                        tuple(99, DoubtKind.TREATED_AFTER_DECISION),
                        tuple(101, DoubtKind.NO_SCHEDULES),
                        tuple(102, DoubtKind.OPEN_QUESTION),
                        tuple(108, DoubtKind.OPEN_QUESTION),
                        tuple(109, DoubtKind.REFERS_ELSEWHERE),
                        tuple(111, DoubtKind.OPEN_QUESTION),
                        tuple(115, DoubtKind.OPEN_QUESTION),
                        tuple(137, DoubtKind.SHIFTED_HEADS),
                        tuple(164, DoubtKind.UNNUMBERED_SECTION),
                        tuple(173, DoubtKind.PAST_DATE),
                        tuple(175, DoubtKind.EARLIER_STATUS),
                        tuple(176, DoubtKind.DEFERRED),
                        tuple(177, DoubtKind.EARLIER_STATUS),
                        tuple(178, DoubtKind.PAST_DATE),
                        tuple(179, DoubtKind.EARLIER_STATUS),
                        tuple(180, DoubtKind.NOTHING_PLANNED),
                        tuple(195, DoubtKind.UNNUMBERED_SECTION),
                        tuple(275, DoubtKind.TABLE_YEAR),
                        tuple(278, DoubtKind.REFERS_ELSEWHERE),
                        tuple(279, DoubtKind.REFERS_ELSEWHERE),
                        tuple(295, DoubtKind.RENAMED));
    }

    @Test
    void asks_once_whose_the_bodies_are_when_another_alliance_reads_it() {
        PlanDraft foreign = Profiles.norwegian().read(source, 2016, List.of("Prøveregionen"));

        Doubt doubt = Plans.doubt(foreign, DoubtKind.FOREIGN_OWNER);
        assertThat(foreign.doubts()).hasSize(draft.doubts().size() + 1);
        assertThat(doubt.arguments()).containsExactly("Vestregionen");
        PlanDraft ours = foreign.answered(doubt.id(), "own-bodies");
        assertThat(ours.routes().stream().map(DraftRoute::body).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        draft.routes().stream().map(DraftRoute::body).distinct().toList());
    }

    @Test
    void reads_the_same_plan_in_word() {
        PlanDraft word = Profiles.norwegian().read(PlanDocuments.inWord(source), 2016, List.of("Vestregionen"));

        assertThat(SamePlan.outline(word)).isEqualTo(SamePlan.outline(draft));
    }

    private String parentLevel(DraftElement element) {
        return draft.parent(element).map(DraftElement::level).orElse("none");
    }
}
