package org.samband.profile.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.ProfileProblems;
import org.samband.profile.levy.LevyRule;

/**
 * The contract of a profile as tests: implement it in a test class and return the profile.
 *
 * <p>The server makes the same checks when the jar is handed in, so a profile that passes here is not refused there for
 * what it says.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface ProfileContract extends LevyContract {

    /** Returns the profile under test, a new one each time. */
    @Override
    AllianceProfile profile();

    /** Begins to say how many seats and votes members have: {@code assertThatSeatsIn("assembly").among(...)}. */
    default SeatsAssert assertThatSeatsIn(String bodyType) {
        return SeatsAssert.of(profile(), bodyType);
    }

    /** Begins to say how a text reads: {@code assertThatText("en", "[[board:definite]]").reads("the board")}. */
    default TextAssert assertThatText(String language, String text) {
        return TextAssert.of(profile().terminology(), language, text);
    }

    /** Begins to say what a plan becomes that is handed in as text, for a year. */
    default PlanAssert assertThatPlan(int year, String text) {
        return PlanAssert.ofText(profile(), year, text);
    }

    /** Begins to say what a plan becomes that is handed in as a Word or text file, for a year. */
    default PlanAssert assertThatPlan(int year, Path file) {
        return PlanAssert.ofFile(profile(), year, file);
    }

    /** Begins to say what the reports of a cycle hold, written of {@link Samples#report} by the profile's own format. */
    default DocumentAssert assertThatReport(String cycle) {
        AllianceProfile profile = profile();
        String language = profile.terminology().languages().iterator().next();
        return profile.reportFormats().stream()
                .filter(format -> format.cycle().equals(cycle))
                .findFirst()
                .map(format -> format.write(Samples.report(profile, cycle, language)))
                .map(DocumentAssert::assertThatDocument)
                .orElseThrow(() -> new AssertionError(
                        "reportFormats() has none for the cycle \"%s\"; such reports have the product's own form."
                                .formatted(cycle)));
    }

    /** Checks that the profile has no problems. */
    @Test
    default void the_profile_has_no_problems() {
        assertThat(ProfileProblems.in(profile()))
                .as("the server refuses this profile; correct each of these")
                .isEmpty();
    }

    /** Checks that two instances say the same, since the server asks once and keeps the answers. */
    @Test
    default void the_profile_says_the_same_each_time() {
        AllianceProfile one = profile();
        AllianceProfile other = profile();
        String advice = "the profile must not depend on time, state or chance";
        assertThat(one.id()).as(advice).isEqualTo(other.id());
        assertThat(one.bodyTypes()).as(advice).isEqualTo(other.bodyTypes());
        assertThat(one.planStructure()).as(advice).isEqualTo(other.planStructure());
        assertThat(one.reportingCycles()).as(advice).isEqualTo(other.reportingCycles());
        assertThat(one.resourceSources()).as(advice).isEqualTo(other.resourceSources());
        assertThat(one.certainties()).as(advice).isEqualTo(other.certainties());
        assertThat(one.caseNumbering()).as(advice).isEqualTo(other.caseNumbering());
        assertThat(one.noticeRule()).as(advice).isEqualTo(other.noticeRule());
        assertThat(one.decisionsTakeEffect()).as(advice).isEqualTo(other.decisionsTakeEffect());
        assertThat(one.reportFormats()).as(advice).isEqualTo(other.reportFormats());
        assertThat(one.levyRules().stream().map(LevyRule::key))
                .as(advice)
                .containsExactlyElementsOf(
                        other.levyRules().stream().map(LevyRule::key).toList());
    }

    /** Checks that the server will find the profile in its jar. */
    @Test
    default void the_profile_can_be_found_in_its_jar() {
        ExtensionClass.of(profile()).check();
    }
}
