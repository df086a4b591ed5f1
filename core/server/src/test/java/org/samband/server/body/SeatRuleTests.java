package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.profile.Seats;
import org.samband.server.data.Validity;
import org.samband.server.membership.Inhabitants;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.PopulationFigure;
import org.samband.server.web.Message;

/** One seat for each begun 4 000 inhabitants, as they were counted on a day. */
class SeatRuleTests {

    private static final LocalDate COUNTED = LocalDate.of(2016, 1, 1);
    private static final Seats RULE = Seats.perInhabitants(4_000);

    private final Organisation vik = municipality("Vik");
    private final Organisation nes = municipality("Nes");

    @ParameterizedTest
    @CsvSource({"1, 1", "3999, 1", "4000, 1", "4001, 2", "8000, 2", "8001, 3", "60781, 16"})
    void each_begun_four_thousand_are_a_seat(long inhabitants, int seats) {
        var given = SeatRule.given(RULE, List.of(vik), _ -> counted(Map.of(vik, inhabitants)));

        assertThat(given.counts()).containsExactly(new SeatRule.Count(vik, seats));
        assertThat(given.said()).isEqualTo(Message.of("body.seats.per-inhabitants", seats, 4_000, COUNTED));
    }

    @Test
    void the_sum_of_all_is_said_with_the_day_they_were_counted_on() {
        var given = SeatRule.given(RULE, List.of(nes, vik), _ -> counted(Map.of(vik, 4_001L, nes, 12_000L)));

        assertThat(given.counts())
                .extracting(SeatRule.Count::organisation, SeatRule.Count::seats)
                .containsExactly(tuple(nes, 3), tuple(vik, 2));
        assertThat(given.said()).isEqualTo(Message.of("body.seats.per-inhabitants", 5, 4_000, COUNTED));
    }

    @Test
    void whose_inhabitants_nobody_knows_has_no_seat_and_without_any_figures_that_is_said() {
        assertThat(SeatRule.given(RULE, List.of(nes, vik), _ -> counted(Map.of(vik, 4_001L)))
                        .counts())
                .containsExactly(new SeatRule.Count(nes, 0), new SeatRule.Count(vik, 2));
        assertThat(SeatRule.given(RULE, List.of(vik), _ -> new Inhabitants(null, null, Map.of()))
                        .said())
                .isEqualTo(Message.of("body.seats.no-figures", 4_000));
    }

    @Test
    void three_fixed_seats_are_three_however_many_members_there_are_and_nobodys() {
        var given = SeatRule.given(Seats.fixed(3), List.of(nes, vik), _ -> counted(Map.of()));

        assertThat(given.counts()).containsExactly(new SeatRule.Count(null, 3));
        assertThat(given.said()).isEqualTo(Message.of("body.seats.fixed", 3));
    }

    private static Inhabitants counted(Map<Organisation, Long> inhabitants) {
        var figures = new HashMap<OrganisationId, PopulationFigure>();
        inhabitants.forEach((each, number) ->
                figures.put(each.id(), new PopulationFigure(each.id(), "test", COUNTED, number, Instant.EPOCH)));
        return new Inhabitants(null, COUNTED, figures);
    }

    private static Organisation municipality(String name) {
        return new Organisation(
                new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                OrganisationKind.MUNICIPALITY,
                "XX",
                Validity.always(),
                List.of(),
                List.of(),
                null,
                0);
    }
}
