package org.samband.server.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samband.server.data.CurrentActor;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files for years long past, which no other test looks at, since a figure once recorded stays. */
@SpringBootTest
class StatisticsImportsTests {

    private static final String SOURCE = "ssb-07459";

    @Autowired
    StatisticsImports imports;

    @Autowired
    Organisations organisations;

    @Autowired
    Populations populations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_file_is_looked_at_before_it_is_accepted() {
        var id = imports.handIn("looked-at.csv", table(1901, 23_093, 1_234), SOURCE);

        var preview = imports.preview(id);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.days()).containsExactly(LocalDate.of(1901, 1, 1));
        assertThat(List.of(preview.figures(), preview.added(), preview.changed(), preview.same()))
                .containsExactly(2, 2, 0, 0);
        assertThat(figure(1901)).isNull();

        imports.accept(id);
        assertThat(figure(1901)).isEqualTo(23_093);
        assertThatThrownBy(() -> imports.preview(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_correction_is_a_new_figure_and_the_earlier_one_stays() {
        imports.accept(imports.handIn("first.csv", table(1902, 100, 200), SOURCE));
        var id = imports.handIn("corrected.csv", table(1902, 101, 200), SOURCE);

        var preview = imports.preview(id);
        assertThat(List.of(preview.added(), preview.changed(), preview.same())).containsExactly(0, 1, 1);
        assertThat(preview.changes())
                .containsExactly(new StatisticsPreview.Change("Drammen", LocalDate.of(1902, 1, 1), 100, 101));
        imports.accept(id);

        assertThat(figure(1902)).isEqualTo(101);
        assertThat(recorded(1902)).containsExactly(100L, 101L);
    }

    @Test
    void a_file_that_says_nothing_new_records_nothing() {
        imports.accept(imports.handIn("once.csv", table(1903, 100, 200), SOURCE));
        var again = imports.handIn("twice.csv", table(1903, 100, 200), SOURCE);

        assertThat(imports.preview(again).isAcceptable()).isFalse();
        imports.accept(again);
        assertThat(recorded(1903)).containsExactly(100L);
    }

    @Test
    void with_one_wrong_cell_nothing_of_a_file_is_recorded() {
        var id = imports.handIn("wrong.csv", table(1904, 100, "2 000"), SOURCE);

        assertThat(imports.preview(id).problems())
                .extracting(Message::key)
                .containsExactly("register.problem.separated");
        assertThatThrownBy(() -> imports.accept(id)).isInstanceOf(Refusal.class);
        assertThat(recorded(1904)).isEmpty();
    }

    @Test
    void a_code_that_nobody_had_on_the_day_is_told_with_its_place() {
        var file = "region;Personer 1905;Personer 2021\n0602 Drammen;100;\n3005 Drammen;7;101000\n";
        var id = imports.handIn("codes.csv", file.getBytes(UTF_8), SOURCE);

        assertThat(imports.preview(id).problems())
                .containsExactly(Message.of(
                        "register.problem.unknown-code",
                        "codes.csv",
                        Message.of("register.place.cell", 3, 2),
                        "3005",
                        LocalDate.of(1905, 1, 1)));
        assertThatThrownBy(() -> imports.accept(id)).isInstanceOf(Refusal.class);
        assertThat(recorded(1905)).isEmpty();
    }

    @Test
    void two_who_accept_the_same_figures_at_once_record_them_once() throws Exception {
        var first = imports.handIn("one.csv", table(1906, 100, 200), SOURCE);
        var second = imports.handIn("other.csv", table(1906, 100, 200), SOURCE);
        var together = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.<Callable<Object>>of(
                    () -> {
                        together.await();
                        return imports.accept(first);
                    },
                    () -> {
                        together.await();
                        return imports.accept(second);
                    }))) {
                done.get();
            }
        }
        assertThat(recorded(1906)).containsExactly(100L);
    }

    @Test
    void it_is_kept_who_handed_a_file_in() {
        new CurrentActor(UUID.randomUUID(), "Kari Lyng")
                .run(() -> imports.accept(imports.handIn("by-kari.csv", table(1907, 100, 200), SOURCE)));

        assertThat(imports.last(100))
                .filteredOn(each -> each.fileName().equals("by-kari.csv"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.importedBy()).isEqualTo("Kari Lyng");
                    assertThat(each.shipped()).isFalse();
                    assertThat(each.recorded()).isEqualTo(2);
                });
    }

    @Test
    void the_application_can_neither_change_nor_delete_a_figure() {
        assertThatThrownBy(() ->
                        jdbc.sql("update population_figure set inhabitants = 1").update())
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from population_figure").update())
                .hasMessageContaining("permission denied");
    }

    private static byte[] table(int year, Object drammen, Object lier) {
        return new PopulationTableFile(year)
                .row("0602", "Drammen", drammen)
                .row("0626", "Lier", lier)
                .csv();
    }

    private OrganisationId drammen() {
        return organisations
                .coded("NO", "0602", LocalDate.of(2016, 1, 1))
                .orElseThrow()
                .id();
    }

    private @Nullable Long figure(int year) {
        var found = populations.figures(SOURCE, LocalDate.of(year, 1, 1), List.of(drammen()));
        return found.values().stream()
                .map(PopulationFigure::inhabitants)
                .findFirst()
                .orElse(null);
    }

    private List<Long> recorded(int year) {
        return jdbc.sql(
                        "select inhabitants from population_figure where organisation_id = :id and reference_date = :day order by recorded_at")
                .param("id", drammen().value())
                .param("day", LocalDate.of(year, 1, 1))
                .query(Long.class)
                .list();
    }
}
