package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samband.server.access.Cast;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.meeting.importing.MeetingImports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Old minutes are saved in as many statements however long they are. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class StatementsOfImportsTests {

    private final Cast cast;
    private final MeetingImports imports;
    private final StatementCounter counter;

    StatementsOfImportsTests(
            @Autowired Cast cast, @Autowired MeetingImports imports, @Autowired StatementCounter counter) {
        this.cast = cast;
        this.imports = imports;
        this.counter = counter;
    }

    @Test
    @Timeout(60)
    void reading_and_accepting_cost_as_many_statements_for_three_cases_as_for_sixty() throws Exception {
        var few = statements(cast.alliance(), 3);

        assertThat(statements(cast.alliance(), 60)).isEqualTo(few);
        assertThat(few).hasSizeLessThan(60);
    }

    private List<String> statements(Alliance alliance, int cases) throws Exception {
        var text = minutes(cases);
        return counter
                .during(() -> ThisAlliance.call(
                        alliance,
                        () -> imports.accept(imports.read(ImportSource.pasted("referat", text), 2031)
                                .id())))
                .stream()
                .map(statement -> statement.replaceAll("\\?(, \\?)+", "?"))
                .toList();
    }

    /** Each case brings one who came and one who did not, a mention, parts, decisions and a promise. */
    private static String minutes(int cases) {
        return """
                Referat fra møte i Rådmannsgruppen 13. mars 2031

                Sted: Drammen rådhus

                Til stede:
                %s

                Forfall:
                %s

                %s
                """.formatted(
                each(cases, "Kari Lyng%1$s, Drammen%1$s\n"), each(cases, "Ola Vik%1$s, Asker%1$s\n"), each(cases, """
                        Sak %1$s/2031 Ferje til øya %1$s

                        Vi viser til rådmannsgruppens møte 12.12.2030, sak %1$s/2030.

                        A. Havner

                        Vedtak:

                        Saken legges fram for rådmannsgruppen i møte 15.05.2031. Daglig leder utarbeider et notat.

                        B. Broer

                        Saken ble utsatt.

                        """));
    }

    private static String each(int cases, String text) {
        return IntStream.rangeClosed(1, cases)
                .mapToObj("%02d"::formatted)
                .map(text::formatted)
                .collect(Collectors.joining());
    }
}
