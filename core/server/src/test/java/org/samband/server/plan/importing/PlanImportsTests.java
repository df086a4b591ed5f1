package org.samband.server.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.ImportState;
import org.samband.server.document.intake.OpenImport;
import org.samband.server.plan.DateRange;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanText;
import org.samband.server.plan.Plans;
import org.samband.server.plan.TextKind;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.DoubtKind;
import org.samband.server.plan.reading.DraftElement.Note;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class PlanImportsTests {

    private static final byte[] DOCUMENT = """
            Visjon: Åpen og grønn

            Innsatsområde: Helse

            Fokusområde 1 - Samhandling

            Samhandling

            Kommunene arbeider sammen om helse.

            Tiltak\tAktiviteter\t2016
            Delta i nettverk\tArrangere samlinger\tQ1 + Q3
            \tSkrive nyhetsbrev\tNår månen er full

            Ressurser

            Det er avsatt kr 350 000 til arbeidet.

            Rapportering

            Tertialrapporter behandles av styringsgruppen.
            """.getBytes(UTF_8);

    @Autowired
    private PlanImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Alliances alliances;

    @Test
    void a_document_becomes_a_draft_that_accounts_for_every_line_and_no_plan_yet() {
        var read = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);

        assertThat(read.besideSource().accountedLines())
                .isEqualTo(read.besideSource().filledLines())
                .isPositive();
        assertThat(plans.all()).isEmpty();
        assertThat(imports.open()).containsExactly(new OpenImport(read.id().value(), "plan.txt", 2016));
    }

    @Test
    void an_accepted_draft_is_a_plan_with_its_texts_resources_and_bodies() {
        var view = plans.view(imports.accept(
                imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016).id(), true));

        assertThat(view.plan().vision()).isEqualTo("Åpen og grønn");
        assertThat(view.elements())
                .filteredOn(element -> element.level().equals("activity"))
                .extracting(PlanElement::title)
                .containsExactly("Arrangere samlinger", "Skrive nyhetsbrev");
        assertThat(view.resources()).singleElement().satisfies(resource -> {
            assertThat(resource.amount().from()).isEqualTo(35_000_000L);
            assertThat(resource.line()).isEqualTo(17);
        });
        assertThat(view.elements().stream().flatMap(element -> view.texts(element.id(), TextKind.REPORTING).stream()))
                .hasSize(1);
        assertThat(bodies.all()).extracting(Body::name).hasSize(1);
    }

    @Test
    void a_plan_of_the_year_of_its_title_has_the_schedules_of_that_year() {
        var document = "Handlingsplan 2016\n\n" + new String(DOCUMENT, UTF_8);
        var read = imports.read(ImportSource.file("plan.txt", document.getBytes(UTF_8)), 2017);
        var doubt = read.draft().doubts().stream()
                .filter(each -> each.kind() == DoubtKind.PLAN_YEAR)
                .findFirst()
                .orElseThrow();

        var answered = imports.answer(read.id(), read.version(), Map.of(doubt.id(), "year-of-title"));

        assertThat(answered.year()).isEqualTo(2016);
        assertThat(imports.open()).extracting(OpenImport::year).containsExactly(2016);
        assertThat(plans.view(imports.accept(read.id(), true)).elements())
                .filteredOn(element -> element.title().equals("Arrangere samlinger"))
                .singleElement()
                .satisfies(
                        element -> assertThat(requireNonNull(element.schedule()).ranges())
                                .containsExactly(DateRange.months(2016, 1, 3), DateRange.months(2016, 7, 9)));
    }

    @Test
    void an_import_does_not_become_one_of_a_year_of_which_the_same_document_waits() {
        imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);
        var later = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2017);

        assertThatThrownBy(() -> imports.correct(later.id(), later.version(), List.of(new Correction.SetYear(2016))))
                .hasMessageContaining("import.already-open");
    }

    @Test
    void what_is_too_long_for_its_field_goes_on_as_a_paragraph_and_keeps_nobody_from_accepting() {
        var read = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);
        var id = read.draft().elements().getLast().id();
        var long600 = "Kommunene ".repeat(60).strip();
        var long5000 = "Fjorden er ren. ".repeat(320).strip();

        imports.correct(
                read.id(),
                read.version(),
                List.of(
                        new Correction.SetResponsible(id, long600),
                        new Correction.SetTitle(id, long5000),
                        new Correction.AddNote(id, Note.Kind.EFFECT, long5000)));
        var view = plans.view(imports.accept(read.id(), true));

        var last = view.elements().getLast();
        assertThat(last.title()).startsWith("Fjorden er ren.").endsWith("…").hasSizeLessThanOrEqualTo(4000);
        assertThat(last.content().responsible()).endsWith("…");
        assertThat(view.texts(last.id(), TextKind.NARRATIVE))
                .extracting(PlanText::text)
                .contains(long600)
                .hasSize(5);
    }

    @Test
    void bodies_are_not_founded_against_the_will_of_the_one_who_accepts() {
        imports.accept(
                imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016).id(), false);

        assertThat(bodies.all()).isEmpty();
    }

    @Test
    void a_schedule_that_nobody_understands_stays_as_written() {
        var view = plans.view(imports.accept(
                imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016).id(), true));

        assertThat(view.elements().getLast().schedule()).satisfies(schedule -> {
            assertThat(schedule.text()).isEqualTo("Når månen er full");
            assertThat(schedule.understood()).isFalse();
        });
    }

    @Test
    void a_correction_is_in_the_plan() {
        var read = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);
        var activity = read.draft().elements().getLast().id();

        imports.correct(read.id(), read.version(), List.of(new Correction.SetTitle(activity, "Skrive brev")));

        assertThat(plans.view(imports.accept(read.id(), true))
                        .elements()
                        .getLast()
                        .title())
                .isEqualTo("Skrive brev");
    }

    @Test
    void a_correction_of_a_draft_that_somebody_else_corrected_meanwhile_is_refused() {
        var read = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);
        imports.answer(read.id(), read.version(), Map.of());
        imports.correct(read.id(), imports.get(read.id()).version(), List.of());

        assertThatThrownBy(() -> imports.correct(read.id(), read.version(), List.of()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void the_same_document_is_not_imported_twice_at_once() {
        var open = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);

        assertThatThrownBy(() -> imports.read(ImportSource.file("copy.txt", DOCUMENT), 2016))
                .hasMessageContaining("import.already-open")
                .hasMessageContaining(open.id().value().toString());
        assertThat(imports.read(ImportSource.file("plan.txt", DOCUMENT), 2017).year())
                .isEqualTo(2017);
        imports.discard(open.id());
        assertThat(imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016).id())
                .isNotEqualTo(open.id());
    }

    @Test
    void of_many_who_accept_at_once_one_makes_the_plan(Alliance alliance) throws Exception {
        var read = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);
        var barrier = new CyclicBarrier(4);
        Callable<Boolean> accept = () -> ThisAlliance.call(alliance, () -> {
            barrier.await();
            try {
                imports.accept(read.id(), true);
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                return false;
            }
        });

        var answers = new ArrayList<Boolean>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> answer : threads.invokeAll(List.of(accept, accept, accept, accept))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(true);
        assertThat(plans.all()).hasSize(1);
    }

    @Test
    void a_draft_whose_tree_does_not_fit_is_refused_whole() {
        var read = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);
        var area = read.draft().elements().getFirst().id();
        imports.correct(read.id(), read.version(), List.of(new Correction.SetLevel(area, "activity")));

        assertThatThrownBy(() -> imports.accept(read.id(), true)).isInstanceOf(Refusal.class);

        assertThat(plans.all()).isEmpty();
        assertThat(bodies.all()).isEmpty();
        assertThat(imports.get(read.id()).state()).isEqualTo(ImportState.OPEN);
    }

    @Test
    void an_import_of_another_alliance_is_as_unknown_as_one_that_never_was() {
        var read = imports.read(ImportSource.file("plan.txt", DOCUMENT), 2016);
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThat(imports.open()).isEmpty();
            for (var id : List.of(read.id(), new PlanImportId(UUID.randomUUID()))) {
                assertThatThrownBy(() -> imports.get(id)).hasMessageContaining("not-found");
                assertThatThrownBy(() -> imports.accept(id, true)).hasMessageContaining("not-found");
                assertThatThrownBy(() -> imports.source(id)).hasMessageContaining("not-found");
                assertThatThrownBy(() -> imports.discard(id)).hasMessageContaining("not-found");
            }
        });
    }
}
