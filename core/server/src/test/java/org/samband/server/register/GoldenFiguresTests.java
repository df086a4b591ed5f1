package org.samband.server.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.data.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Sums that others have published, or that were computed independently, come out of the shipped register. */
@SpringBootTest
@Import(StatementCounter.class)
class GoldenFiguresTests {

    private static final String AS_THEY_WERE = "ssb-07459";
    private static final String IN_2024_BORDERS = "ssb-07459-in-2024-borders";

    private static final List<String> VESTREGIONEN = List.of(
            "Asker",
            "Bærum",
            "Drammen",
            "Hole",
            "Hurum",
            "Krødsherad",
            "Lier",
            "Modum",
            "Nedre Eiker",
            "Ringerike",
            "Røyken",
            "Sigdal",
            "Svelvik",
            "Sande",
            "Øvre Eiker");

    private static final List<String> FURTHER_IN_HEALTH = List.of(
            "Flå",
            "Nes",
            "Gol",
            "Hemsedal",
            "Ål",
            "Hol",
            "Flesberg",
            "Rollag",
            "Nore og Uvdal",
            "Kongsberg",
            "Jevnaker");

    @Autowired
    Organisations organisations;

    @Autowired
    Populations populations;

    @Autowired
    Affiliations affiliations;

    @Autowired
    StatementCounter counter;

    @ParameterizedTest
    @CsvSource({"2014, 411186, 471286", "2015, 416879, 477342", "2016, 421671, 482668", "2017, 426065, 487348"})
    void the_members_of_the_regional_council_and_of_its_health_cooperation(int year, long fifteen, long twentySix) {
        var day = LocalDate.of(year, 1, 1);
        var members = municipalities(VESTREGIONEN, day);
        var others = municipalities(FURTHER_IN_HEALTH, day);

        assertThat(members).hasSize(15);
        assertThat(others).hasSize(11);
        assertThat(sum(AS_THEY_WERE, day, members)).isEqualTo(fifteen);
        assertThat(sum(AS_THEY_WERE, day, members) + sum(AS_THEY_WERE, day, others))
                .isEqualTo(twentySix);
    }

    @Test
    void three_that_merged_are_as_many_as_the_one_in_the_borders_of_2024() {
        var day = LocalDate.of(2017, 1, 1);
        var three = municipalities(List.of("Drammen", "Nedre Eiker", "Svelvik"), day);
        var one = organisations.coded("NO", "3301", LocalDate.of(2024, 1, 1)).orElseThrow();

        assertThat(sum(AS_THEY_WERE, day, three))
                .isEqualTo(68_363 + 24_718 + 6_653)
                .isEqualTo(99_734);
        assertThat(sum(IN_2024_BORDERS, day, List.of(one.id()))).isEqualTo(99_734);
    }

    @Test
    void the_forty_nine_of_a_county_and_their_federations() {
        var day = LocalDate.of(2016, 12, 31);
        var county = organisations.coded("SE", "14", day).orElseThrow();
        var members = affiliations.members(county.id(), day);

        assertThat(members).hasSize(49);
        assertThat(sum("scb-be0101a", day, members)).isEqualTo(1_671_783);
        assertThat(sum("scb-be0101a", day, federation("Göteborgsregionens kommunalförbund", 13)))
                .isEqualTo(917_004 + figure("Kungsbacka"));
        assertThat(sum("scb-be0101a", day, federation("Fyrbodals kommunalförbund", 14)))
                .isEqualTo(270_114);
        assertThat(sum("scb-be0101a", day, federation("Skaraborgs Kommunalförbund", 15)))
                .isEqualTo(264_342);
        assertThat(sum("scb-be0101a", day, federation("Boråsregionen Sjuhärads kommunalförbund", 8)))
                .isEqualTo(220_323);
    }

    @Test
    void a_federation_has_a_member_from_another_county() {
        var day = LocalDate.of(2016, 12, 31);
        var members = federation("Göteborgsregionens kommunalförbund", 13);
        var county = organisations.coded("SE", "14", day).orElseThrow().id();
        var counties = affiliations.countyOf(members, day);

        assertThat(members.stream().filter(member -> !county.equals(counties.get(member))))
                .singleElement()
                .satisfies(member -> assertThat(organisations.find(member))
                        .map(Organisation::name)
                        .contains("Kungsbacka"));
    }

    @Test
    void the_whole_of_a_country_where_no_municipality_is_missing() {
        assertThat(whole("NO", AS_THEY_WERE, "2017-01-01")).isEqualTo(5_258_317);
        assertThat(whole("NO", AS_THEY_WERE, "2021-01-01")).isEqualTo(5_391_369);
        assertThat(whole("SE", "scb-be0101a", "2016-12-31")).isEqualTo(9_995_153);
    }

    @Test
    void who_has_no_figure_is_not_in_the_answer() {
        var haram = organisations.coded("NO", "1580", LocalDate.of(2024, 1, 1)).orElseThrow();

        assertThat(populations.figures(AS_THEY_WERE, LocalDate.of(2016, 1, 1), List.of(haram.id())))
                .isEmpty();
        assertThat(populations.figures(AS_THEY_WERE, LocalDate.of(2022, 1, 1), List.of(haram.id())))
                .isEmpty();
    }

    @Test
    void a_lookup_over_many_is_one_statement() throws Exception {
        var day = LocalDate.of(2017, 1, 1);
        var all =
                organisations
                        .search(new OrganisationSearch("", OrganisationKind.MUNICIPALITY, null), null, 2000)
                        .stream()
                        .map(Organisation::id)
                        .toList();

        assertThat(all).hasSizeGreaterThan(650);
        assertThat(counter.during(() -> populations.figures(AS_THEY_WERE, day, all)))
                .hasSize(1);
        assertThat(counter.during(() -> organisations.all(all))).hasSize(1);
        assertThat(counter.during(() -> affiliations.countyOf(all, day))).hasSize(1);
    }

    private List<OrganisationId> municipalities(List<String> names, LocalDate day) {
        var eastern = List.of("02", "05", "06", "07");
        return names.stream()
                .flatMap(name -> organisations.named("NO", name, day).stream())
                .filter(found -> found.kind() == OrganisationKind.MUNICIPALITY)
                .filter(found -> found.code(day)
                        .map(code -> eastern.contains(code.substring(0, 2)))
                        .orElse(false))
                .filter(found -> !found.code(day).orElseThrow().matches("0236"))
                .map(Organisation::id)
                .toList();
    }

    private List<OrganisationId> federation(String name, int size) {
        var day = LocalDate.of(2016, 12, 31);
        var members = affiliations.members(
                organisations.named("SE", name, day).getFirst().id(), day);
        assertThat(members).hasSize(size);
        return members;
    }

    private long figure(String name) {
        var day = LocalDate.of(2016, 12, 31);
        return sum(
                "scb-be0101a",
                day,
                List.of(organisations.named("SE", name, day).getFirst().id()));
    }

    private long whole(String country, String source, String date) {
        var day = LocalDate.parse(date);
        var all =
                organisations
                        .search(new OrganisationSearch("", OrganisationKind.MUNICIPALITY, null), null, 2000)
                        .stream()
                        .filter(each -> each.country().equals(country))
                        .map(Organisation::id)
                        .toList();
        return sum(source, day, all);
    }

    private long sum(String source, LocalDate day, Collection<OrganisationId> ids) {
        Map<OrganisationId, PopulationFigure> figures = populations.figures(source, day, ids);
        return figures.values().stream()
                .mapToLong(PopulationFigure::inhabitants)
                .sum();
    }
}
