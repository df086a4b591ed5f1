package org.samband.server.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samband.server.register.Organisation.Called;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What an administrator changes in the register: names, numbers, codes, and who takes over from whom. */
@SpringBootTest
class OrganisationChangesTests {

    private static final LocalDate IN_2027 = LocalDate.of(2027, 1, 1);
    private static final LocalDate IN_2028 = LocalDate.of(2028, 1, 1);

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    SuccessionChanges successions;

    @Autowired
    Successions known;

    @Test
    void a_new_name_holds_from_its_day_and_a_mended_one_for_as_long_as_the_wrong_one_did() {
        var lyngdal = added("Lyngdalen");

        var mended = changes.rename(lyngdal.id(), 0, " Lyngdal ", null);
        var renamed = changes.rename(lyngdal.id(), mended.version(), "Lyngdal og Hei", IN_2027);
        changes.rename(lyngdal.id(), renamed.version(), "Lyngdal i Hei", LocalDate.of(2026, 7, 1));

        var now = organisations.find(lyngdal.id()).orElseThrow();
        assertThat(now.names()).extracting(Called::as).containsExactly("Lyngdal", "Lyngdal i Hei", "Lyngdal og Hei");
        assertThat(now.name(LocalDate.of(2026, 6, 30))).isEqualTo("Lyngdal");
        assertThat(now.name(LocalDate.of(2026, 12, 31))).isEqualTo("Lyngdal i Hei");
        assertThat(now.name(IN_2027)).isEqualTo("Lyngdal og Hei");
    }

    @Test
    void who_has_not_seen_the_last_change_changes_nothing() {
        var lyngdal = added("Lyngdal");
        changes.rename(lyngdal.id(), 0, "Lyng", null);

        assertThatThrownBy(() -> changes.rename(lyngdal.id(), 0, "Dal", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(organisations.find(lyngdal.id()).orElseThrow().name()).isEqualTo("Lyng");
    }

    @Test
    void a_number_is_checked_by_its_country_and_belongs_to_one_organisation() {
        var one = added("Lyngdal");
        var other = added("Heidal");

        var first = number();
        var second = number();

        assertMistake("number", () -> changes.number(one.id(), 0, "923 609 017", null));
        var numbered = changes.number(one.id(), 0, first.substring(0, 3) + " " + first.substring(3), null);
        assertThat(numbered.number()).isEqualTo(first);
        assertMistake("number", () -> changes.number(other.id(), 0, first, null));
        assertThat(changes.number(one.id(), numbered.version(), second, IN_2027).number())
                .isEqualTo(second);
    }

    @Test
    void a_code_gives_way_to_another_for_a_time_and_nobody_else_can_have_it_then() {
        var one = added("Lyngdal");
        var other = added("Heidal");
        var code = code();
        var later = code();

        var coded = changes.code(one.id(), 0, code, null, null);
        var recoded = changes.code(one.id(), coded.version(), later, IN_2027, LocalDate.of(2027, 12, 31));

        assertThat(recoded.codes()).extracting(Called::as).containsExactly(code, later, code);
        assertThat(recoded.code(LocalDate.of(2026, 12, 31))).contains(code);
        assertThat(recoded.code(IN_2027)).contains(later);
        assertThat(recoded.code(IN_2028)).contains(code);
        assertMistake("code", () -> changes.code(other.id(), 0, code, IN_2028, null));
        assertMistake("code", () -> changes.code(other.id(), 0, "no code", IN_2028, null));
        assertMistake("last", () -> changes.code(other.id(), 0, code, IN_2028, IN_2027));
        assertThat(changes.code(other.id(), 0, code, IN_2027, LocalDate.of(2027, 12, 31))
                        .code(IN_2027))
                .contains(code);
    }

    @Test
    void who_is_merged_ends_with_its_code_and_goes_on_when_that_is_taken_back() {
        var small = added("Lyngdal");
        var large = added("Heidal");
        var code = code();
        changes.code(small.id(), 0, code, null, null);

        var merged = successions.record(merger(small, large), 1, false);
        assertThat(merged.exists().until()).isEqualTo(IN_2027);
        assertThat(merged.code(LocalDate.of(2026, 12, 31))).contains(code);
        assertThat(organisations.coded("NO", code, IN_2027)).isEmpty();
        assertThat(known.of(List.of(small.id()))).containsExactly(merger(small, large));

        var again = successions.withdraw(small.id(), large.id(), IN_2027, merged.version());
        assertThat(again.exists().until()).isNull();
        assertThat(organisations.coded("NO", code, IN_2027)).contains(again);
        assertThat(known.of(List.of(small.id()))).isEmpty();
    }

    @Test
    void who_is_split_goes_on_unless_it_is_said_to_end() {
        var whole = added("Lyngdal");
        var part = added("Lyng");
        var rest = added("Dal");
        var split = new Succession(whole.id(), part.id(), Succession.Kind.SPLIT, IN_2027);

        assertThat(successions.record(split, 0, false).exists().until()).isNull();
        var other = new Succession(whole.id(), rest.id(), Succession.Kind.SPLIT, IN_2027);
        assertThat(successions.record(other, 1, true).exists().until()).isEqualTo(IN_2027);
    }

    @Test
    void a_succession_that_cannot_be_is_refused_at_its_field() {
        var one = added("Lyngdal");
        var other = added("Heidal");

        assertMistake("successor", () -> successions.record(merger(one, one), 0, false));
        var merged = successions.record(merger(one, other), 0, false);
        assertMistake("successor", () -> successions.record(merger(other, one), 0, false));
        assertMistake("successor", () -> successions.record(merger(one, other), merged.version(), false));
        assertMistake(
                "on",
                () -> successions.record(
                        new Succession(one.id(), other.id(), Succession.Kind.SPLIT, IN_2028), merged.version(), false));
        assertMistake(
                "on",
                () -> successions.record(
                        new Succession(other.id(), one.id(), Succession.Kind.SPLIT, LocalDate.MAX), 0, false));
    }

    private Organisation added(String name) {
        return organisations.add(new NewOrganisation(OrganisationKind.MUNICIPALITY, "NO", name, null));
    }

    private static Succession merger(Organisation small, Organisation large) {
        return new Succession(small.id(), large.id(), Succession.Kind.MERGER, IN_2027);
    }

    private static String code() {
        return "t" + UUID.randomUUID().toString().substring(0, 20);
    }

    private static String number() {
        while (true) {
            var digits = Integer.toString(new Random().nextInt(80_000_000, 100_000_000));
            var sum = 0;
            for (var i = 0; i < 8; i++) {
                sum += (digits.charAt(i) - '0') * ("32765432".charAt(i) - '0');
            }
            if (sum % 11 != 1) {
                return digits + (11 - sum % 11) % 11;
            }
        }
    }

    private static void assertMistake(String field, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(Mistake::field)
                                .containsExactly(field));
    }
}
