package org.samband.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Concepts;
import org.samband.profile.Term;
import org.samband.profile.Term.Gender;

class TermsTests {

    @TempDir
    static Path folder;

    private static LoadedPlugins plugins;

    @BeforeAll
    static void start() {
        plugins = BuiltIns.loaded(folder);
    }

    @AfterAll
    static void stop() {
        plugins.destroy();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | Behandles av [[steering-group:definite]] | Behandles av styringsgruppen",
                "nn | Blir behandla av [[steering-group:definite]] | Blir behandla av styringsgruppa",
                "sv | Behandlas av [[steering-group:definite]] | Behandlas av styrgruppen",
                "en | Treated by [[steering-group:definite]] | Treated by the steering group",
                "nb | [[Area:plural-definite]] i [[plan:definite]] | Innsatsområdene i handlingsplanen",
                "nb | [[Steering-group:definite-genitive]] [[decision]] | Styringsgruppens vedtak",
                "nn | [[Steering-group:definite-genitive]] [[decision]] | Styringsgruppas vedtak",
                "sv | [[steering-group:plural-definite-genitive]] ärenden | styrgruppernas ärenden",
                "en | [[measure:plural-genitive]] costs | measures' costs",
                "nb | Legg til [[measure:a]] | Legg til et tiltak",
                "nb | Legg til [[activity:a]] | Legg til en aktivitet",
                "nn | Legg til [[group:a]] | Legg til ei tiltaksgruppe",
                "nb | [[Measure:new]] | Nytt tiltak",
                "en | [[Measure:new]] | New measure",
                "en | Add [[activity:a]] | Add an activity",
                "en | Add [[report:a]] | Add a report",
                "nb | [[This]] er ikke et begrep | This er ikke et begrep",
                "nb | [[Measure:this]] | Dette tiltaket",
                "sv | [[Area:this]] | Det här insatsområdet",
                "en | [[Area:this]] | This priority area"
            })
    void stand_in_running_text_in_the_right_form(String language, String text, String expected) {
        assertThat(Terms.of(language, Map.of(), council()).resolve(text)).isEqualTo(expected);
    }

    @Test
    void of_the_alliance_come_before_the_profile_s_and_those_before_the_core_s() {
        var own = Map.of(
                "area",
                Term.of("satsingsområde", "satsingsområdet", "satsingsområder", "satsingsområdene", Gender.NEUTER));

        assertThat(Terms.of("nb", own, council()).resolve("[[Area:definite]], [[plan:definite]], [[meeting:definite]]"))
                .isEqualTo("Satsingsområdet, handlingsplanen, møtet");
    }

    @Test
    void of_the_core_stand_where_there_is_no_alliance() {
        assertThat(Terms.ofCore("sv").resolve("[[Alliance:plural]]")).isEqualTo("Samarbeten");
    }

    @Test
    void that_a_profile_lacks_in_a_language_come_from_the_nearest_it_speaks() {
        var starter = plugins.find("starter").orElseThrow();

        assertThat(Terms.of("nn", Map.of(), starter).resolve("[[board:definite]]"))
                .isEqualTo("styret");
        assertThat(Terms.of("nn", Map.of(), starter).resolve("[[plan:plural]]")).isEqualTo("planar");
    }

    @Test
    void that_nobody_has_show_the_key() {
        assertThat(Terms.ofCore("nb").resolve("[[wild-card:plural]] [[plan:dual]] [[]]"))
                .isEqualTo("wild card [[plan:dual]] [[]]");
    }

    @Test
    void with_a_dollar_or_a_backslash_stay_as_they_are() {
        var own = Map.of("plan", Term.of("$1", "$1", "a\\b", "$0", Gender.COMMON));

        assertThat(Terms.of("en", own, council()).resolve("[[plan]] [[plan:plural]]"))
                .isEqualTo("$1 a\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "sv", "en"})
    void of_the_core_name_each_of_its_concepts_and_no_other(String language) {
        assertThat(CoreTerminology.WORDS.concepts(language)).isEqualTo(Set.copyOf(Concepts.all()));
    }

    private static AllianceProfile council() {
        return plugins.find("norwegian-regional-council").orElseThrow();
    }
}
