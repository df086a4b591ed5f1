package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.data.StatementCounter;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseKind;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the pages of cases cost when the cases grow in every way that cases grow. */
@AccessTest
@Import(StatementCounter.class)
class GrownCasesOverHttpTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Chamber chamber;
    private BodyId group;
    private BodyId steering;
    private BodyId project;

    @BeforeEach
    void setTheScene() {
        alliance = cast.alliance();
        chamber = new Chamber(application);
        group = ThisAlliance.call(alliance, chamber::group);
        steering = ThisAlliance.call(alliance, chamber::steering);
        project = ThisAlliance.call(alliance, () -> chamber.body("Prosjektstyret", "steering-group"));
    }

    /** A case with so many parts, details, decisions, promises, mentions, stops and cases that it was sent on as. */
    private Treatment grown(int times) {
        return ThisAlliance.call(alliance, () -> {
            var matter = chamber.waiting(group, "Samferdsel " + times);
            var meeting = chamber.meeting(DAY, group);
            var item = chamber.item(meeting, matter);
            for (var each = 1; each <= times; each++) {
                var part = chamber.part(item, chamber.waiting(group, "Samferdsel del " + each));
                decide(part, "Delen vedtas " + each);
                decide(chamber.under(item, "Punkt " + each), "Punktet vedtas " + each);
            }
            chamber.numbers.give(meeting.id());
            decide(item, "Samferdsel vedtas.");
            mention(meeting, matter, times);
            return travelled(chamber.now(matter), times);
        });
    }

    private Treatment travelled(Treatment from, int times) {
        var at = from;
        for (var each = 1; each <= times; each++) {
            forwarding.forward(at.id(), project, "Samferdsel egen " + times + each, null);
            at = forwarding.forward(at.id(), each % 2 == 0 ? group : steering, null, "Runde " + each);
            var taken = chamber.decided(at, DAY.plusDays(each), Outcome.OWN_TEXT, "Vedtak " + each);
            promises.add(
                    taken.id(),
                    new Promise.Content("Kommer igjen " + each, PromiseKind.RETURN, group, DAY, null, null));
        }
        return at;
    }

    private void decide(AgendaItem item, String text) {
        chamber.decisions.finalise(chamber.decisions
                .record(item.id(), Verdict.of(Outcome.OWN_TEXT, text), null)
                .id());
    }

    private void mention(Meeting meeting, Treatment matter, int times) {
        var other = chamber.item(meeting, chamber.waiting(group, "Viser til"));
        for (var each = 0; each < times; each++) {
            transaction.executeWithoutResult(_ -> sql.sql("""
                            insert into case_reference (id, item_id, written, treatment_id, version)
                            values (uuidv7(), :item, 'sak 01/2017', :treatment, 0)
                            """)
                    .param("item", other.id().value())
                    .param("treatment", matter.id().value())
                    .update());
        }
    }

    @Test
    void the_list_the_search_the_thread_and_the_ways_on_cost_as_many_statements_however_much_there_is()
            throws Exception {
        var few = costs(grown(1));
        var many = costs(grown(7));

        assertThat(many).isEqualTo(few);
        assertThat(many.values()).allSatisfy(each -> assertThat(each).isLessThan(25));
    }

    private Map<String, Integer> costs(Treatment last) throws Exception {
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        var home = "/" + alliance.slug() + "/cases";
        var matter = "/" + last.caseId().value();
        var costs = new HashMap<String, Integer>();
        for (var page : Map.of(
                        "list",
                        "",
                        "search",
                        "?q=samferdsel",
                        "thread",
                        matter,
                        "ways",
                        matter + "/treatments/" + last.id().value() + "/forwardings")
                .entrySet()) {
            costs.put(page.getKey(), cost(browser, home + page.getValue()));
        }
        for (var path : List.of("", "?q=samferdsel", matter)) {
            costs.put(path.equals(matter) ? "read" : "read" + path, cost(reader, "/api/v1" + home + path));
        }
        costs.put("decisions", cost(reader, "/api/v1/" + alliance.slug() + "/decisions"));
        costs.put("promises", cost(reader, "/api/v1/" + alliance.slug() + "/promises"));
        return costs;
    }

    private int cost(Client client, String path) throws Exception {
        // What is only asked once is known by the second time.
        client.get(path);
        return (int) counter
                .during(() -> assertThat(client.get(path).statusCode()).as(path).isEqualTo(200))
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .count();
    }
}
