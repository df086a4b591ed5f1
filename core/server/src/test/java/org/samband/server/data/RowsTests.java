package org.samband.server.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.SambandApplication;
import org.samband.server.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;

@SpringBootTest
@Import({RowsTests.Notes.class, StatementCounter.class})
@ExtendWith(FreshAlliance.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsTests {

    record NoteId(UUID value) implements Identifier {}

    record Marks(List<String> words, NoteId about) implements StoredAsJson {}

    @Table("test_line")
    record Line(String text) {}

    @Table("test_note")
    record Note(@Id NoteId id, @Version int version, String text, Validity valid, Marks marks, List<Line> lines) {}

    interface NoteRows extends Rows<Note, NoteId> {
        List<Note> findByText(String text);

        @Query("select count(*) from test_note")
        int countThem();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableJdbcRepositories(basePackageClasses = SambandApplication.class, considerNestedRepositories = true)
    static class Notes {}

    @Autowired
    NoteRows notes;

    @Autowired
    StatementCounter counter;

    @BeforeAll
    void makeTables() throws SQLException {
        try (var connection = TestDatabase.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    drop table if exists test_line, test_note;
                    create table test_note (
                        alliance_id uuid not null default current_alliance(),
                        id uuid not null, version int not null, text text not null, valid daterange not null,
                        marks jsonb not null, primary key (alliance_id, id));
                    create table test_line (
                        alliance_id uuid not null default current_alliance(),
                        test_note uuid not null, test_note_key int not null, text text not null,
                        primary key (alliance_id, test_note, test_note_key),
                        foreign key (alliance_id, test_note) references test_note);
                    select protect('test_note'), protect('test_line');
                    grant select, insert, update, delete on test_note, test_line to samband_app;
                    """);
        }
    }

    @AfterAll
    void dropTables() throws SQLException {
        try (var connection = TestDatabase.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("drop table test_line, test_note");
        }
    }

    private static Note note(String text) {
        var id = new NoteId(Ids.next());
        return new Note(
                id,
                0,
                text,
                Validity.from(LocalDate.of(2016, 1, 1)),
                new Marks(List.of("æ", "å"), id),
                List.of(new Line("one"), new Line("two")));
    }

    @Test
    void a_row_comes_back_as_it_was_saved() {
        var saved = notes.save(note("saved"));

        assertThat(notes.findById(saved.id())).contains(saved);
    }

    @Test
    void another_alliance_sees_nothing() {
        var saved = notes.save(note("hidden"));

        CurrentAlliance.run(UUID.randomUUID(), () -> {
            assertThat(notes.findById(saved.id())).isEmpty();
            assertThat(notes.findByText("hidden")).isEmpty();
            assertThat(notes.countThem()).isZero();
        });
        assertThat(notes.findByText("hidden")).containsExactly(saved);
        assertThat(notes.countThem()).isOne();
    }

    @Test
    void nothing_is_seen_or_written_outside_any_alliance() throws InterruptedException {
        notes.save(note("inside"));

        var seen = new AtomicReference<Throwable>();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                assertThat(notes.findByText("inside")).isEmpty();
                assertThatThrownBy(() -> notes.save(note("outside"))).isInstanceOf(OutsideAllianceException.class);
            } catch (Throwable e) {
                seen.set(e);
            }
        });
        thread.join();

        assertThat(seen.get()).isNull();
    }

    @Test
    void a_stale_version_is_refused() {
        var saved = notes.save(note("first"));
        notes.save(saved);

        assertThatThrownBy(() -> notes.save(saved)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_query_costs_one_statement_beside_the_telling_of_the_alliance() throws Exception {
        notes.save(note("counted"));

        assertThat(counter.during(() -> notes.countThem()))
                .hasSize(2)
                .first()
                .asString()
                .contains("set_config");
    }
}
