package org.samband.server.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.data.StatementCounter;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(StatementCounter.class)
class OrganisationsTests {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);

    @Autowired
    Organisations organisations;

    @Autowired
    Successions successions;

    @Autowired
    Affiliations affiliations;

    @Test
    void a_municipality_that_goes_on_is_one_organisation_under_all_of_its_codes() {
        var drammen = coded("0602", IN_2016);

        assertThat(coded("3005", IN_2021)).isEqualTo(drammen);
        assertThat(coded("3301", IN_2024)).isEqualTo(drammen);
        assertThat(drammen.codes()).extracting(Organisation.Called::as).containsExactly("0602", "3005", "3301");
        assertThat(drammen.code(LocalDate.of(2019, 12, 31))).contains("0602");
        assertThat(drammen.code(LocalDate.of(2020, 1, 1))).contains("3005");
        assertThat(drammen.exists().until()).isNull();
    }

    @Test
    void a_code_means_nobody_on_a_day_on_which_nobody_had_it() {
        assertThat(organisations.coded("NO", "0602", IN_2021)).isEmpty();
        assertThat(organisations.coded("SE", "0602", IN_2016)).isEmpty();
        assertThat(organisations.coded("NO", List.of("0602", "3301", "9999"), IN_2024))
                .containsOnlyKeys("3301");
    }

    @Test
    void who_was_merged_ends_and_points_to_the_successor() {
        var drammen = coded("0602", IN_2016);
        var svelvik = coded("0711", IN_2016);

        assertThat(svelvik.exists().until()).isEqualTo("2020-01-01");
        assertThat(successions.of(List.of(svelvik.id())))
                .containsExactly(
                        new Succession(svelvik.id(), drammen.id(), Succession.Kind.MERGER, LocalDate.of(2020, 1, 1)));
        assertThat(successions.during(List.of(drammen.id()), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)))
                .hasSize(2);
        assertThat(successions.during(List.of(drammen.id()), LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_municipality_can_be_split_among_several_and_another_can_come_out_of_one() {
        var snillfjord = coded("5012", LocalDate.of(2019, 1, 1));
        assertThat(successions.of(List.of(snillfjord.id())))
                .hasSize(3)
                .allMatch(succession -> succession.kind() == Succession.Kind.SPLIT);

        var haram = coded("1580", IN_2024);
        assertThat(haram).isNotEqualTo(coded("1534", IN_2016));
        assertThat(successions.of(List.of(haram.id())))
                .extracting(Succession::predecessor)
                .containsExactly(coded("1504", IN_2016).id());
    }

    @ParameterizedTest
    @CsvSource({"2016, 428, 19", "2017, 426, 19", "2018, 422, 18", "2020, 356, 11", "2024, 357, 15"})
    void a_country_has_as_many_municipalities_and_counties_as_the_papers_said(
            int year, int municipalities, int counties) {
        var day = LocalDate.of(year, 1, 1);

        assertThat(existing(OrganisationKind.MUNICIPALITY, day)).isEqualTo(municipalities);
        assertThat(existing(OrganisationKind.COUNTY, day)).isEqualTo(counties);
    }

    @Test
    void every_municipality_lies_in_one_county_on_every_day() {
        for (var day : List.of(IN_2016, LocalDate.of(2018, 1, 1), IN_2021, IN_2024)) {
            var all = all(OrganisationKind.MUNICIPALITY).stream()
                    .filter(each -> each.exists().holdsOn(day))
                    .map(Organisation::id)
                    .toList();
            assertThat(affiliations.countyOf(all, day)).hasSize(all.size());
        }
    }

    @Test
    void names_are_found_on_their_day_whatever_the_case_and_in_any_language_of_the_place() {
        assertThat(organisations.named("NO", "kautokeino", IN_2024))
                .singleElement()
                .satisfies(found -> assertThat(found.name()).isEqualTo("Guovdageaidnu - Kautokeino"));
        assertThat(organisations.named("NO", "Svelvik", IN_2016)).hasSize(1);
        assertThat(organisations.named("NO", "Svelvik", IN_2021)).isEmpty();
    }

    @Test
    void two_of_one_name_are_both_found() {
        assertThat(organisations.named("NO", "Herøy", IN_2016))
                .extracting(each -> each.code(IN_2016).orElseThrow())
                .containsExactlyInAnyOrder("1515", "1818");
    }

    @Test
    void a_search_finds_parts_of_names_and_beginnings_of_codes_in_the_order_of_names() {
        assertThat(organisations.search("götebor", 10))
                .extracting(Organisation::name)
                .containsExactly("Göteborg", "Göteborgsregionens kommunalförbund");
        assertThat(organisations.search("0602", 10))
                .extracting(Organisation::name)
                .containsExactly("Drammen");
        assertThat(organisations.search("222000-0265", 10)).hasSize(1);
        assertThat(organisations.search("100 %", 10)).isEmpty();
    }

    @Test
    void pages_of_a_search_follow_one_another_without_gaps_or_repeats() {
        var whole = all(OrganisationKind.COUNTY);
        var search = new OrganisationSearch("", OrganisationKind.COUNTY, null);
        var paged = new ArrayList<Organisation>();
        @Nullable OrganisationId after = null;
        for (var page = organisations.search(search, null, 7);
                !page.isEmpty();
                page = organisations.search(search, after, 7)) {
            paged.addAll(page);
            after = page.getLast().id();
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void who_is_added_is_found_by_number_however_it_is_written() {
        var number = freshNumber();
        var added = organisations.add(new NewOrganisation(
                OrganisationKind.ASSOCIATION,
                "NO",
                " Regionrådet ",
                " " + number.substring(0, 3) + " " + number.substring(3)));

        assertThat(added.name()).isEqualTo("Regionrådet");
        assertThat(added.number()).isEqualTo(number);
        assertThat(organisations.numbered("NO", number)).contains(added);
    }

    @Test
    void nobody_is_added_with_the_number_of_another() {
        var number = freshNumber();
        organisations.add(new NewOrganisation(OrganisationKind.COMPANY, "NO", "Fjordkraft", number));

        assertRefused(
                new NewOrganisation(OrganisationKind.COMPANY, "NO", "Fjellkraft", number),
                "number",
                "register.number-taken");
    }

    @Test
    void nobody_is_added_with_a_wrong_number_or_without_a_name_or_country() {
        assertRefused(
                new NewOrganisation(OrganisationKind.COMPANY, "NO", "Fjellkraft", "123456784"),
                "number",
                "register.number.wrong-check-digit");
        assertRefused(
                new NewOrganisation(OrganisationKind.COMPANY, "SE", "Fjällkraft", "12345"),
                "number",
                "register.number.wrong-length");
        assertRefused(new NewOrganisation(OrganisationKind.COMPANY, "NO", "  ", null), "name", "register.name-length");
        assertRefused(
                new NewOrganisation(OrganisationKind.COMPANY, "XX", "Nowhere", null),
                "country",
                "register.country-unknown");
    }

    private void assertRefused(NewOrganisation added, String field, String key) {
        assertThatThrownBy(() -> organisations.add(added))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .singleElement()
                                .satisfies(
                                        mistake -> assertThat(mistake.field()).isEqualTo(field))
                                .extracting(Mistake::message)
                                .satisfies(message -> assertThat(message.key()).isEqualTo(key)));
    }

    private Organisation coded(String code, LocalDate on) {
        return organisations.coded("NO", code, on).orElseThrow();
    }

    private List<Organisation> all(OrganisationKind kind) {
        // Other tests add organisations of a country that does not exist.
        return organisations.search(new OrganisationSearch("", kind, null), null, 20_000).stream()
                .filter(each -> !each.country().equals("XX"))
                .toList();
    }

    private long existing(OrganisationKind kind, LocalDate day) {
        return all(kind).stream()
                .filter(each -> each.country().equals("NO"))
                .filter(each -> each.exists().holdsOn(day))
                .count();
    }

    private static String freshNumber() {
        var weights = new int[] {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            var digits = new Random().ints(8, 0, 10).toArray();
            var sum = 0;
            var number = new StringBuilder();
            for (var i = 0; i < 8; i++) {
                sum += weights[i] * digits[i];
                number.append(digits[i]);
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10) {
                return number.append(check).toString();
            }
        }
    }
}
