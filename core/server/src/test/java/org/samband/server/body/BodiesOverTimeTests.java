package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.BodyType.Standing;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.data.Validity;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class BodiesOverTimeTests {

    private static final LocalDate RENAMED = LocalDate.of(2018, 3, 1);

    @Autowired
    private Bodies bodies;

    @Autowired
    private BodyNames names;

    @Test
    void a_renamed_body_goes_on_and_is_called_as_it_was_then() {
        var body = bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group"));

        names.call(body.id(), body.version(), "Kommunedirektørgruppen", "Vedtektene § 7", RENAMED);

        assertThat(names.on(RENAMED.minusDays(1)).values())
                .extracting(BodyName::name)
                .containsExactly("Rådmannsgruppen");
        assertThat(names.on(RENAMED).values()).extracting(BodyName::name).containsExactly("Kommunedirektørgruppen");
        assertThat(bodies.find(body.id())).map(Body::name).contains("Kommunedirektørgruppen");
        assertThat(bodies.findByName("rådmannsgruppen")).map(Body::id).contains(body.id());
    }

    @Test
    void a_name_of_earlier_is_put_between_those_there_are_and_changes_nothing_today() {
        var body = bodies.found(Body.Draft.external("Helsenettet"));
        var renamed = names.call(body.id(), body.version(), "Norsk Helsenett", null, RENAMED);

        names.call(body.id(), renamed.version(), "Helsenettet AS", null, RENAMED.minusYears(1));

        assertThat(names.of(body.id()))
                .extracting(
                        BodyName::name,
                        each -> each.valid().from(),
                        each -> each.valid().until())
                .containsExactly(
                        tuple("Helsenettet", null, RENAMED.minusYears(1)),
                        tuple("Helsenettet AS", RENAMED.minusYears(1), RENAMED),
                        tuple("Norsk Helsenett", RENAMED, null));
        assertThat(bodies.find(body.id())).map(Body::name).contains("Norsk Helsenett");
    }

    @Test
    void a_name_that_begins_on_the_same_day_is_corrected() {
        var body = bodies.found(Body.Draft.external("Helsenetet"));

        names.call(body.id(), body.version(), "Helsenettet", "Lov om helsenett", null);

        assertThat(names.of(body.id()))
                .extracting(BodyName::name, BodyName::legalBasis)
                .containsExactly(tuple("Helsenettet", "Lov om helsenett"));
    }

    @Test
    void nobody_is_called_by_a_name_of_the_future_or_by_that_of_another() {
        var body = bodies.found(Body.Draft.external("Helsenettet"));
        bodies.found(Body.Draft.external("Rådet"));

        assertThatThrownBy(() -> names.call(
                        body.id(),
                        body.version(),
                        "Nettet",
                        null,
                        LocalDate.now().plusYears(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.name-future");
        assertThatThrownBy(() -> names.call(body.id(), body.version(), "RÅDET", null, RENAMED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.name-taken");
        assertThatThrownBy(() -> names.call(body.id(), body.version() - 1, "Nettet", null, RENAMED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.changed-meanwhile");
    }

    @Test
    void a_body_exists_from_its_first_to_its_last_day() {
        var life = new Validity(LocalDate.of(2015, 1, 1), RENAMED);
        var body = bodies.found(chartered("Arbeidsgruppen", new Charter(null, "Styret", Standing.MEETS, life)));

        assertThat(bodies.on(RENAMED)).doesNotContain(body).isEmpty();
        assertThat(bodies.on(RENAMED.minusDays(1)))
                .extracting(
                        each -> each.charter().appointedBy(),
                        each -> each.charter().standing())
                .containsExactly(tuple("Styret", Standing.MEETS));
    }

    @Test
    void no_body_belongs_under_itself_even_by_way_of_others() {
        var above = bodies.found(Body.Draft.external("Rådet"));
        var below = bodies.found(chartered("Utvalget", under(above)));

        assertThatThrownBy(() -> bodies.change(above.id(), above.version(), chartered("Rådet", under(below))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.parent-beneath");
        assertThat(bodies.find(below.id()).orElseThrow().charter().parent()).isEqualTo(above.id());
    }

    private static Charter under(Body parent) {
        return new Charter(parent.id(), null, null, Validity.always());
    }

    private static Body.Draft chartered(String name, Charter charter) {
        return new Body.Draft(name, null, false, List.of(), charter);
    }
}
