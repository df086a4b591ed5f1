package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.profile.Level.level;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samband.profile.BodyType.Matter;
import org.samband.profile.Level.Feature;

@SuppressWarnings("NullAway") // a plugin need not be compiled with null checks
class ProfileProblemsTests {

    @Test
    void a_profile_that_keeps_the_contract_has_none() {
        assertThat(ProfileProblems.in(new Lakeside())).isEmpty();
    }

    @Test
    void a_key_with_spaces_or_capitals_is_one() {
        assertThat(problems(new Lakeside() {
                    @Override
                    public String id() {
                        return "Lake Side";
                    }
                }))
                .containsExactly(
                        "id() has the key \"Lake Side\"; a key is at most 60 lower-case letters and digits, in words joined by hyphens.");
    }

    @Test
    void a_method_that_throws_is_one_and_the_others_are_still_checked() {
        assertThat(problems(new Lakeside() {
                    @Override
                    public String id() {
                        throw new IllegalStateException("no id today");
                    }

                    @Override
                    public Optional<String> country() {
                        return Optional.of("Atlantis");
                    }
                }))
                .containsExactly(
                        "id() throws IllegalStateException: no id today",
                        "country() is \"Atlantis\", which is no ISO 3166 code such as NO or SE.");
    }

    @Test
    void null_is_one_wherever_it_stands() {
        assertThat(problems(new Lakeside() {
                    @Override
                    public List<BodyType> bodyTypes() {
                        return Arrays.asList(BodyType.of("assembly", Seats.open()), null, BodyType.of("board", null));
                    }

                    @Override
                    public List<ReportingCycle> reportingCycles() {
                        return null;
                    }
                }))
                .contains(
                        "bodyTypes() holds null.",
                        "bodyTypes(), \"board\", needs seats and a standing, not null.",
                        "reportingCycles() returns null.");
    }

    @Test
    void a_plan_without_levels_is_one() {
        assertThat(problems(withLevels())).contains("planStructure() has no level; a plan needs at least one.");
    }

    @Test
    void an_innermost_level_without_status_is_one() {
        assertThat(problems(withLevels(level("area"), level("activity").with(Feature.SCHEDULE))))
                .containsExactly(
                        "planStructure() ends with the level \"activity\" without STATUS; reports follow the innermost level, so add it.");
    }

    @Test
    void two_levels_of_one_key_are_one() {
        assertThat(problems(withLevels(
                        level("activity"), level("area"), level("activity").with(Feature.STATUS))))
                .containsExactly("planStructure() has \"activity\" more than once.");
    }

    @Test
    void a_key_with_two_meanings_is_one() {
        assertThat(problems(withLevels(
                        level("board"), level("area"), level("activity").with(Feature.STATUS))))
                .containsExactly(
                        "The key \"board\" is that of a body type and of a plan level; one term cannot name both.");
    }

    @Test
    void a_key_of_the_core_is_one() {
        assertThat(problems(withLevels(
                        level("area"), level("meeting"), level("activity").with(Feature.STATUS))))
                .contains(
                        "The key \"meeting\" is that of a concept of the core and of a plan level; one term cannot name both.");
    }

    @Test
    void cycles_whose_periods_are_written_alike_are_one() {
        assertThat(problems(new Lakeside() {
                    @Override
                    public List<ReportingCycle> reportingCycles() {
                        return List.of(ReportingCycle.tertial(), new ReportingCycle("annual", "T", 1));
                    }
                }))
                .containsExactly(
                        "reportingCycles() gives \"annual\" the letter \"T\" of another cycle, so that their periods are written alike.");
    }

    @Test
    void a_body_whose_minutes_can_never_be_approved_is_one() {
        assertThat(problems(withBodies(BodyType.of("board", Seats.open()).minutes())))
                .contains("bodyTypes(), \"board\", has no way in which its minutes come to be approved.");
    }

    @Test
    void persons_of_a_body_that_does_not_exist_are_one() {
        assertThat(problems(withBodies(
                        BodyType.of("assembly", Seats.sameAs("council")), BodyType.of("board", Seats.perMember(1)))))
                .containsExactly(
                        "bodyTypes(), \"assembly\", has the persons of \"council\", which is no body type of this profile.");
    }

    @Test
    void bodies_that_are_the_same_as_each_other_are_one() {
        assertThat(problems(withBodies(
                        BodyType.of("assembly", Seats.sameAs("board")),
                        BodyType.of("board", Seats.sameAs("assembly")))))
                .hasSize(2)
                .allMatch(problem -> problem.contains("in turn has the same"));
    }

    @Test
    void bodies_whose_proposals_go_round_in_a_circle_are_some() {
        assertThat(problems(withBodies(
                        BodyType.of("assembly", Seats.open()).before("board"),
                        BodyType.of("board", Seats.open()).before("chairs"),
                        BodyType.of("chairs", Seats.open()).before("board"))))
                .contains(
                        "bodyTypes(), \"board\", goes before a body whose proposals in turn come back to it.",
                        "bodyTypes(), \"chairs\", goes before a body whose proposals in turn come back to it.")
                .noneMatch(problem -> problem.startsWith("bodyTypes(), \"assembly\", goes before"));
    }

    @Test
    void an_office_without_a_term_is_one() {
        assertThat(problems(withBodies(
                        BodyType.of("assembly", Seats.exOfficio("mayor")).deciding(Matter.PLAN),
                        BodyType.of("board", Seats.exOfficio("assembly")))))
                .containsExactly(
                        "terminology() has no term for \"mayor\" in en; add its four forms.",
                        "terminology() has no term for \"mayor\" in fi; add its four forms.");
    }

    @Test
    void too_many_bodies_are_one() {
        assertThat(problems(withBodies(Collections.nCopies(101, BodyType.of("board", Seats.open()))
                        .toArray(BodyType[]::new))))
                .contains("bodyTypes() has 101 entries; at most 100 are allowed.");
    }

    @Test
    void a_case_numbering_with_an_unknown_place_is_one() {
        assertThat(problems(new Lakeside() {
                    @Override
                    public CaseNumbering caseNumbering() {
                        return CaseNumbering.of("{n}/{jahr}");
                    }
                }))
                .containsExactly("caseNumbering() has {jahr}; known are {n}, {nn}, {year} and {yy}.");
    }

    @Test
    void an_example_without_its_file_is_one() {
        assertThat(problems(new Lakeside() {
                    @Override
                    public List<ExampleAlliance> examples() {
                        return List.of(ExampleAlliance.of("north", Lakeside.class, "nowhere"));
                    }
                }))
                .containsExactly(
                        "examples(), north throws IllegalArgumentException: The example north has no resource alliance.json.");
    }

    private static Lakeside withLevels(Level... levels) {
        return new Lakeside() {
            @Override
            public PlanStructure planStructure() {
                return PlanStructure.of(levels);
            }
        };
    }

    private static Lakeside withBodies(BodyType... types) {
        return new Lakeside() {
            @Override
            public List<BodyType> bodyTypes() {
                return List.of(types);
            }
        };
    }

    private static List<String> problems(AllianceProfile profile) {
        return ProfileProblems.in(profile);
    }
}
