package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ProfileMoves;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.reporting.PlanForReports;
import org.samband.server.rule.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A profile is upgraded again and again while people read pages and reports made with it; {@code -Pstress} does so longer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class UpgradesWhileWorkingTests {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradesWhileWorkingTests.class);
    private static final int UPGRADES = Boolean.getBoolean("samband.stress") ? 50 : 5;
    private static final int READERS = 4;
    private static final int ANSWERS_BETWEEN = 8;
    private static final String PROFILE = "norwegian-regional-council";

    @Autowired
    HandedInJars reception;

    @Autowired
    InstalledJars jars;

    @Autowired
    LoadedPlugins loaded;

    @Autowired
    ProfileMoves moves;

    @Autowired
    Alliances alliances;

    @Autowired
    PlanForReports plans;

    @Autowired
    Cast cast;

    @Autowired
    Environment environment;

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final List<WeakReference<ClassLoader>> former = new ArrayList<>();
    private volatile boolean over;

    private Alliance alliance;
    private Account secretary;
    private String report;

    @BeforeEach
    void beginAReport() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        var plan = ThisAlliance.call(alliance, () -> plans.enterLarge(12));
        var begun = client().postJson("/api/v1/" + alliance.slug() + "/reports", """
                {"planId": "%s", "cycle": "tertial", "period": "2016-T1", "recipient": "%s"}""".formatted(
                        plan.id().value(), plan.board().value()));
        report = JsonPath.read(begun.body(), "$.id");
    }

    @AfterEach
    void putAway() {
        alliances.remove(alliance.id());
        PutAway.all(jars);
    }

    private Client client() {
        return new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
    }

    @Test
    void no_page_and_no_report_fails_and_no_class_loader_stays() throws InterruptedException {
        var present = upgraded(1, null);
        var base = "/" + alliance.slug();
        var api = "/api/v1" + base + "/reports/" + report;
        var readers = List.of(
                reader(List.of(base, base + "/plans", base + "/reports")),
                reader(List.of(base + "/reports/" + report, base + "/bodies")),
                reader(List.of(api + ".html", api + ".xlsx", api)),
                reader(List.of(api + ".docx", api + ".pdf", api + ".html")));
        assertThat(readers).hasSize(READERS);
        for (var i = 2; i <= UPGRADES + 1; i++) {
            present = upgraded(i, present);
            var seen = answers.get();
            while (answers.get() < seen + ANSWERS_BETWEEN && failures.isEmpty()) {
                Thread.onSpinWait();
            }
        }
        over = true;
        for (var reader : readers) {
            reader.join();
        }

        LOG.info("{} upgrades, {} answers, {} of them failed", former.size(), answers.get(), failures.size());
        assertThat(failures).isEmpty();
        assertThat(alliances.find(alliance.id()).orElseThrow().profileVersion()).contains("0.1." + (UPGRADES + 1));
        assertThat(former)
                .hasSize(UPGRADES)
                .allSatisfy(loader -> assertThat(Unused.becomes(loader)).isTrue());
    }

    /** Hands in the next version, moves the alliance to it and forgets the one before. */
    private ProfileJar upgraded(int number, @Nullable ProfileJar before) {
        var version = "0.1." + number;
        var jar = reception.handIn("next.jar", NewVersion.of(PROFILE, version, Map.of()));
        jars.turnOn(jar.sha256());
        moves.move(alliance.id(), null, version);
        if (before != null) {
            former.add(loader(before));
            jars.turnOff(before.sha256());
            jars.remove(before.sha256());
        }
        return jar;
    }

    private WeakReference<ClassLoader> loader(ProfileJar jar) {
        return new WeakReference<>(loaded.catalogue()
                .jar(jar.sha256())
                .orElseThrow()
                .jar()
                .profiles()
                .getFirst()
                .getClass()
                .getClassLoader());
    }

    private Thread reader(List<String> addresses) {
        var client = client();
        var browser = new Client(environment).signedIn(secretary);
        return Thread.ofPlatform().start(() -> {
            while (!over) {
                for (var address : addresses) {
                    var asked = address.startsWith("/api/") ? client : browser;
                    try {
                        var answer = asked.getBytes(address);
                        var text = new String(answer.body(), UTF_8);
                        if (answer.statusCode() != 200 || text.contains("data-color=\"warning\"")) {
                            failures.add(address + ": " + answer.statusCode() + " " + text);
                        }
                    } catch (RuntimeException e) {
                        failures.add(address + ": " + e);
                    }
                    answers.incrementAndGet();
                }
            }
        });
    }
}
