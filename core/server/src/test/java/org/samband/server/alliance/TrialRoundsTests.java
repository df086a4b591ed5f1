package org.samband.server.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.plugin.HandedInJars;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.PutAway;
import org.samband.server.plugin.ThrowAwayJar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A version is tried with many alliances, as many at a time as one request can wait for. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class TrialRoundsTests {

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    UpgradeTrials trials;

    @Autowired
    Alliances alliances;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final String id = "lakeside-" + UUID.randomUUID();
    private final List<Alliance> hosted = new ArrayList<>();

    private ProfileJar next;

    @BeforeEach
    void handInTheNextVersion() {
        jars.turnOn(reception.handIn("one.jar", new ThrowAwayJar(id).bytes()).sha256());
        for (var i = 0; i < 3; i++) {
            hosted.add(InHostedAlliance.host(alliances, id, "en"));
        }
        next = reception.handIn(
                "two.jar",
                new ThrowAwayJar(id).manifest("Plugin-Version", "2.0.0").bytes());
    }

    @AfterEach
    void putAway() {
        hosted.forEach(alliance -> alliances.remove(alliance.id()));
        PutAway.all(jars);
    }

    private List<String> slugs() {
        return hosted.stream().map(Alliance::slug).sorted().toList();
    }

    @Test
    void each_alliance_is_tried_once_however_little_time_a_round_has() {
        var rounds = new TrialRounds(jars, alliances, trials, Duration.ZERO);
        var tried = new ArrayList<String>();
        var left = new ArrayList<Integer>();
        @Nullable String after = null;
        do {
            var round = rounds.after(after, next);
            round.trials().forEach(trial -> tried.add(trial.alliance().slug()));
            left.add(round.left());
            after = round.next();
        } while (after != null);

        assertThat(tried).isEqualTo(slugs());
        assertThat(left).containsExactly(2, 1, 0);
    }

    @Test
    void the_page_and_the_api_go_on_after_the_one_that_was_tried_last() {
        var administrator = cast.administrator();
        var api = new Client(environment).withBasic(administrator.userName(), Cast.PASSWORD);
        var address = "/profile-jars/" + next.sha256() + "/trial";
        var all = api.get("/api/v1" + address).body();
        var rest = api.get("/api/v1" + address + "?after=" + slugs().get(1)).body();

        assertThat(JsonPath.<List<String>>read(all, "$.items[*].alliance")).isEqualTo(slugs());
        assertThat(JsonPath.<Object>read(all, "$.next")).isNull();
        assertThat(JsonPath.<List<String>>read(rest, "$.items[*].alliance")).containsExactly(slugs().getLast());
        var page = new Client(environment)
                .signedIn(administrator)
                .get("/admin/profiles/" + next.sha256() + "/trial?after=" + slugs().getFirst())
                .body();
        assertThat(page).contains(">" + named(1) + "<", ">" + named(2) + "<").doesNotContain(">" + named(0) + "<");
    }

    private String named(int place) {
        return hosted.stream()
                .filter(alliance -> alliance.slug().equals(slugs().get(place)))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
