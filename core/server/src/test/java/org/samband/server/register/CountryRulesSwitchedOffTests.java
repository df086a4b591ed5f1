package org.samband.server.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.plugin.CodeOff;
import org.samband.server.plugin.HandedInJars;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.ProfileAction;
import org.samband.server.plugin.ProfileEvent;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileTrail;
import org.samband.server.plugin.PutAway;
import org.samband.server.plugin.ThrowAwayJar;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The rules of a country are watched as those of a profile are: what fails again and again is called no more. */
@SpringBootTest
class CountryRulesSwitchedOffTests {

    private static final String ICELAND = """
            AllianceProfile {
                public static final class Iceland implements Country {
                    public String code() { return "IS"; }
                    public java.util.Currency currency() { return java.util.Currency.getInstance("ISK"); }
                    public List<String> languages() { return List.of("is"); }
                    public java.util.Optional<IdentifierProblem> checkOrganisationNumber(String written) {
                        if (written.equals("4710080280")) { throw new IllegalStateException("no such digit"); }
                        return java.util.Optional.of(IdentifierProblem.WRONG_LENGTH);
                    }
                }
            """;

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    CodeOff codeOff;

    @Autowired
    ProfileTrail trail;

    @Autowired
    Organisations organisations;

    private final String id = "lakeside-" + UUID.randomUUID();

    private ProfileJar jar;

    @BeforeEach
    void turnOn() {
        jar = reception.handIn(
                "iceland.jar",
                new ThrowAwayJar(id)
                        .rewriting("AllianceProfile {", ICELAND)
                        .entry(
                                "META-INF/extensions.idx",
                                "org.example.lakeside.Lakeside\norg.example.lakeside.Lakeside$Iceland\n"
                                        .getBytes(UTF_8))
                        .bytes());
        assertThat(jar.reasons()).isEmpty();
        jars.turnOn(jar.sha256());
    }

    @AfterEach
    void putAway() {
        PutAway.all(jars);
    }

    private void refused(String number, String key) {
        assertThatThrownBy(() -> organisations.add(
                        new NewOrganisation(OrganisationKind.COMPANY, "IS", "Nobody's company " + id, number)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(
                                        refusal.mistakes().getFirst().message().key())
                                .isEqualTo(key));
    }

    @Test
    void a_check_that_throws_three_times_is_off_and_the_administrator_sees_why() {
        refused("12", "register.number.wrong-length");
        for (var i = 0; i < 3; i++) {
            refused("4710080280", "register.number.check-failed");
        }

        // It is not called any more, or it would say that this one is too short.
        refused("12", "register.number.check-failed");
        assertThat(codeOff.of(jar.sha256()))
                .extracting(CodeOff.Failed::code, CodeOff.Failed::cause)
                .containsExactly(tuple("IS/organisation-number", "java.lang.IllegalStateException: no such digit"));
        assertThat(trail.of(jar.sha256()))
                .extracting(ProfileEvent::action)
                .containsSubsequence(ProfileAction.CODE_OFF, ProfileAction.CODE_FAILED, ProfileAction.CODE_FAILED);

        codeOff.switchOn(jar.sha256(), "IS/organisation-number");
        refused("12", "register.number.wrong-length");
    }
}
