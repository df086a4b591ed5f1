package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.Term;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class BodiesTests {

    @Autowired
    private Bodies bodies;

    @Autowired
    private Alliances alliances;

    @Autowired
    private OwnTerms ownTerms;

    @Test
    void bodies_are_listed_in_the_order_they_were_founded() {
        bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"));
        bodies.found(Body.Draft.own("Generalforsamlingen", "general-assembly"));
        bodies.found(Body.Draft.external("Norsk Helsenett"));

        assertThat(bodies.all())
                .extracting(Body::name)
                .containsExactly("Styringsgruppen", "Generalforsamlingen", "Norsk Helsenett");
    }

    @Test
    void a_body_is_found_by_its_name_whatever_the_case() {
        var network = bodies.found(Body.Draft.external("Norsk Helsenett"));

        assertThat(bodies.findByName("  NORSK  helsenett ")).map(Body::id).contains(network.id());
        assertThat(bodies.findByName("Helsenett")).isEmpty();
    }

    @Test
    void a_body_is_found_by_the_word_for_its_type_in_any_form_and_language() {
        var board = bodies.found(Body.Draft.own("Styret vårt", "steering-group"));

        assertThat(List.of("styringsgruppen", "Styringsgruppe", "styringsgruppa", "the steering group"))
                .allSatisfy(written ->
                        assertThat(bodies.findByName(written)).map(Body::id).contains(board.id()));
    }

    @Test
    void a_body_is_found_by_the_own_word_of_the_alliance_for_its_type(Alliance alliance) {
        var board = bodies.found(Body.Draft.own("Styret vårt", "steering-group"));
        ownTerms.use("nb", "steering-group", Term.parse("lederlag, lederlaget, lederlag, lederlagene; neuter", null));

        assertThat(List.of("Lederlaget", "lederlagets", alliance.name() + "s lederlag", "styringsgruppen"))
                .allSatisfy(written ->
                        assertThat(bodies.findByName(written)).map(Body::id).contains(board.id()));
        assertThat(bodies.typeOf("Lederlaget")).contains("steering-group");
        assertThat(bodies.calledByType(bodies.found(Body.Draft.own("Lederlaget", "steering-group"))))
                .contains("steering-group");
    }

    @Test
    void an_own_word_comes_before_the_same_word_of_the_profile_for_another_type() {
        var council = bodies.found(Body.Draft.own("Rådet vårt", "council"));
        var board = bodies.found(Body.Draft.own("Styret vårt", "steering-group"));
        ownTerms.use(
                "nb", "steering-group", Term.parse("regionråd, regionrådet, regionråd, regionrådene; neuter", null));

        assertThat(council.position()).isLessThan(board.position());
        assertThat(bodies.findByName("regionrådet")).map(Body::id).contains(board.id());
        assertThat(bodies.typeOf("Regionrådet")).contains("steering-group");
    }

    @Test
    void a_body_is_found_where_a_document_puts_the_name_of_the_alliance_to_it(Alliance alliance) {
        var board = bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"));
        var assembly = bodies.found(Body.Draft.own("Generalforsamlingen", "general-assembly"));

        assertThat(bodies.findByName(alliance.name() + "s styringsgruppe"))
                .map(Body::id)
                .contains(board.id());
        assertThat(bodies.findByName("generalforsamlingen i " + alliance.name()))
                .map(Body::id)
                .contains(assembly.id());
        assertThat(bodies.findByName("Kommunehelsesamarbeidets styringsgruppe")).isEmpty();
    }

    @Test
    void a_body_is_found_by_its_other_names() {
        var board = bodies.found(new Body.Draft(
                "Samhandlingsstyret",
                "cooperation-board",
                false,
                List.of("Samarbeidsstyret", " ", "samhandlingsstyret")));

        assertThat(board.aliases()).containsExactly("Samarbeidsstyret");
        assertThat(bodies.findByName("samarbeidsstyret")).map(Body::id).contains(board.id());
    }

    @Test
    void its_very_name_comes_before_the_word_for_the_type_of_another() {
        bodies.found(Body.Draft.own("Fagutvalget", "committee"));
        var committee = bodies.found(Body.Draft.own("Utvalget", "committee"));

        assertThat(bodies.findByName("utvalget")).map(Body::id).contains(committee.id());
    }

    @Test
    void a_body_that_a_document_names_is_founded_once_with_the_type_that_its_name_says() {
        var first = bodies.findOrFound("styringsgruppen", false);
        var again = bodies.findOrFound("Styringsgruppen", false);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(first.name()).isEqualTo("Styringsgruppen");
        assertThat(first.type()).contains("steering-group");
    }

    @Test
    void a_body_called_by_its_type_bends_and_one_with_a_name_of_its_own_does_not(Alliance alliance) {
        assertThat(bodies.calledByType(bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"))))
                .contains("steering-group");
        assertThat(bodies.calledByType(bodies.found(Body.Draft.own(alliance.name() + "s regionråd", "council"))))
                .contains("council");
        assertThat(bodies.calledByType(bodies.found(Body.Draft.own("Fagutvalg kultur", "committee"))))
                .isEmpty();
        assertThat(bodies.calledByType(bodies.found(Body.Draft.external("Norsk Helsenett"))))
                .isEmpty();
    }

    @Test
    void a_renamed_body_is_still_found_by_its_former_name() {
        var body = bodies.found(Body.Draft.own("Rådmannsgruppen", "chief-executives-group"));

        bodies.change(body.id(), body.version(), Body.Draft.own("Kommunedirektørgruppen", "chief-executives-group"));

        assertThat(bodies.findByName("Rådmannsgruppen")).map(Body::name).contains("Kommunedirektørgruppen");
    }

    @Test
    void a_name_is_given_once_and_a_type_is_one_of_the_profile() {
        bodies.found(Body.Draft.own("Styringsgruppen", "steering-group"));

        assertThatThrownBy(() -> bodies.found(Body.Draft.external("STYRINGSGRUPPEN")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.name-taken");
        assertThatThrownBy(() -> bodies.found(Body.Draft.own("Rådet", "parliament")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.type-unknown");
        assertThatThrownBy(() -> bodies.found(Body.Draft.external(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.name-length");
    }

    @Test
    void a_change_that_builds_on_an_old_version_is_refused() {
        var body = bodies.found(Body.Draft.external("Norsk Helsenett"));
        bodies.change(body.id(), body.version(), Body.Draft.external("Helsenettet"));

        assertThatThrownBy(() -> bodies.change(body.id(), body.version(), Body.Draft.external("Nettet")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("body.changed-meanwhile");
    }

    @Test
    void another_alliance_sees_none_of_them() {
        var body = bodies.found(Body.Draft.external("Norsk Helsenett"));
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThat(bodies.find(body.id())).isEmpty();
            assertThat(bodies.findByName("Norsk Helsenett")).isEmpty();
            assertThat(bodies.all()).isEmpty();
            assertThatThrownBy(() -> bodies.change(body.id(), 1, Body.Draft.external("Vårt")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not-found");
        });
    }
}
