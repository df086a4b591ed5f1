package org.samband.server.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class RegisterFilesTests {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    RegisterFiles files;

    @Autowired
    RegisterLoading loading;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    SuccessionChanges ends;

    @Autowired
    Affiliations affiliations;

    @Autowired
    Successions successions;

    private final String key = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void every_shipped_file_says_where_it_comes_from_and_was_read() {
        var shipped = new RegisterFiles(new RegisterFolder(Path.of("no such folder"))).all();

        assertThat(shipped).hasSizeGreaterThanOrEqualTo(8).allSatisfy(file -> {
            assertThat(file.head()).as(file.name()).containsKeys("register", "country", "title", "source", "licence");
            assertThat(loading.load(file)).as(file.name()).isFalse();
        });
    }

    @Test
    void a_file_is_read_once_and_again_when_it_has_changed() {
        assertThat(loading.load(organisations("One", ""))).isTrue();
        assertThat(loading.load(organisations("One", ""))).isFalse();
        assertThat(organisations.named("NO", "One " + key, DAY)).hasSize(1);

        assertThat(loading.load(organisations("Two", ""))).isTrue();
        assertThat(organisations.named("NO", "One " + key, DAY)).isEmpty();
        assertThat(organisations.named("NO", "Two " + key, DAY)).hasSize(1);
    }

    @Test
    void an_organisation_stays_the_same_when_its_file_has_changed() {
        loading.load(organisations("One", ""));
        var before = organisations.named("NO", "One " + key, DAY).getFirst().id();
        loading.load(organisations("Two", ""));

        assertThat(organisations.named("NO", "Two " + key, DAY).getFirst().id()).isEqualTo(before);
    }

    @Test
    void what_a_person_has_said_otherwise_stays_when_the_file_is_read_again() {
        loading.load(organisations("One", ""));
        var one = organisations.named("NO", "One " + key, DAY).getFirst();
        var other = organisations.named("NO", "Other " + key, DAY).getFirst();
        var renamed = changes.rename(one.id(), one.version(), "Corrected " + key, null);
        ends.record(
                new Succession(one.id(), other.id(), Succession.Kind.MERGER, LocalDate.of(2030, 1, 1)),
                renamed.version(),
                false);

        loading.load(organisations("Two", ""));

        var now = organisations.find(one.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("Corrected " + key);
        assertThat(now.exists().until()).isEqualTo("2030-01-01");
        assertThat(successions.of(List.of(one.id()))).hasSize(1);
    }

    @Test
    void what_a_file_says_of_ties_is_kept() {
        loading.load(organisations("One", """
                %1$s	merged-into	%1$s-b	2020-01-01
                %1$s	member-of	%1$s-b	2010-01-01	2020-01-01
                """.formatted(key)));
        var one = organisations.named("NO", "One " + key, DAY).getFirst().id();
        var other = organisations.named("NO", "Other " + key, DAY).getFirst().id();

        assertThat(successions.of(List.of(one)))
                .containsExactly(new Succession(one, other, Succession.Kind.MERGER, DAY));
        assertThat(affiliations.members(other, DAY.minusDays(1))).containsExactly(one);
        assertThat(affiliations.members(other, DAY)).isEmpty();
        assertThat(affiliations.members(List.of(other), DAY.minusDays(1))).containsEntry(other, List.of(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x-1;named;X                          | line 3: "named" is none of
                    X 1;name;X                           | line 3: "X 1" is no key
                    x-1;name                             | line 3: It does not say which name
                    x-1;name;X;yesterday                 | line 3: "yesterday" is no day
                    x-1;name;X;2020-01-01;2019-01-01     | line 3: It ends before it begins
                    x-1;merged-into;x-2                  | line 3: It does not say on which day
                    x-no;name;X                          | No line says what these are and are named: x-no
                    """)
    void a_mistake_in_a_file_is_told_with_its_line(String line, String told) {
        var text = "# register: organisations\n# country: NO\n" + line.replace(';', '\t') + "\n# title: x\n";

        assertThatThrownBy(() -> loading.load(RegisterFile.parse("test/" + key + ".tsv", text.getBytes(UTF_8))))
                .isInstanceOf(RegisterFileException.class)
                .hasMessageContaining("test/" + key + ".tsv")
                .hasMessageContaining(told);
    }

    @Test
    void a_population_file_with_an_unknown_code_records_nothing() {
        var head = """
                # register: population
                # country: NO
                # key: %s
                # title: Test
                # publisher: Test
                # table: 1
                # licence: none
                code	name	2016-01-01
                """.formatted(key);

        assertThatThrownBy(() -> loading.load(RegisterFile.parse(
                        "test/" + key + ".tsv", (head + "0602\tDrammen\t5\n9999\tNowhere\t5\n").getBytes(UTF_8))))
                .hasMessageContaining("Nobody has these codes: 9999 on 2016-01-01");
        assertThatThrownBy(() -> loading.load(
                        RegisterFile.parse("test/" + key + ".tsv", (head + "0602\tDrammen\t1 000\n").getBytes(UTF_8))))
                .hasMessageContaining("line 9: \"1 000\" is no number of inhabitants");
    }

    @Test
    void a_file_of_the_operator_takes_the_place_of_the_shipped_one(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("sweden"));
        Files.writeString(folder.resolve("sweden/federations.tsv"), "# register: organisations\n# title: Ours\n");

        assertThat(new RegisterFiles(new RegisterFolder(folder)).all())
                .filteredOn(file -> file.name().equals("sweden/federations.tsv"))
                .singleElement()
                .satisfies(file -> assertThat(file.head()).containsEntry("title", "Ours"));
    }

    @Test
    void files_that_name_organisations_are_read_before_those_that_speak_of_them() {
        assertThat(files.all().stream().map(RegisterFile::name).toList())
                .startsWith("norway/organisations.tsv", "sweden/organisations.tsv", "sweden/federations.tsv");
    }

    private RegisterFile organisations(String name, String more) {
        var text = """
                # register: organisations
                # country: NO
                # title: Test
                %1$s	company
                %1$s	name	%2$s %1$s
                %1$s-b	company
                %1$s-b	name	Other %1$s
                """.formatted(key, name) + more;
        return RegisterFile.parse("test/" + key + ".tsv", text.getBytes(UTF_8));
    }
}
