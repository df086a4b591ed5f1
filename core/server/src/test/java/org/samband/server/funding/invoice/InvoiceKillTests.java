package org.samband.server.funding.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.database.Child;
import org.samband.server.funding.LevyRuns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Kills servers that issue and invoice runs at the same time: nothing is lost, doubled or skipped by it. */
@SpringBootTest
@Import(IssuedRuns.class)
@ExtendWith(InHostedAlliance.class)
class InvoiceKillTests {

    private static final int KILLS = Boolean.getBoolean("samband.stress") ? 200 : 10;
    private static final int AT_ONCE = 2;
    private static final int PAYERS = IssuedRuns.CODES.size();

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Invoices invoices;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void nothing_is_lost_doubled_or_skipped_by_servers_that_are_killed(Alliance alliance) throws Exception {
        invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", null, null);
        var acknowledged = new HashSet<UUID>();

        for (var round = 0; round < KILLS / AT_ONCE; round++) {
            var children = new ArrayList<Child>();
            for (var i = 0; i < AT_ONCE; i++) {
                children.add(Child.start(InvoicingChild.class, arguments(alliance)));
            }
            for (var child : children) {
                note(child.read(InvoicingChild.INVOICED, 1), acknowledged);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextInt(1, 200)));
                child.kill();
                note(child.readToEnd(), acknowledged);
                child.exitCode();
            }
            verify(acknowledged);
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private String[] arguments(Alliance alliance) {
        var arguments = new ArrayList<String>();
        for (var name : List.of(
                "datasource.url",
                "datasource.username",
                "datasource.password",
                "liquibase.user",
                "liquibase.password")) {
            arguments.add("--spring." + name + "=" + environment.getProperty("spring." + name));
        }
        arguments.addAll(List.of(
                "--samband.test.database=false",
                "--samband.data=" + environment.getProperty("samband.data"),
                "--samband.examples=false",
                "--spring.liquibase.enabled=false",
                "--spring.main.lazy-initialization=true",
                "--spring.main.banner-mode=off",
                "--test.alliance=" + alliance.slug()));
        return arguments.toArray(String[]::new);
    }

    private static void note(List<String> lines, Set<UUID> acknowledged) {
        var before = acknowledged.size();
        lines.stream()
                .filter(line -> line.matches(InvoicingChild.INVOICED + "[0-9a-f-]{36}"))
                .forEach(line -> acknowledged.add(UUID.fromString(line.substring(InvoicingChild.INVOICED.length()))));
        assertThat(acknowledged.size() > before || lines.stream().noneMatch(line -> line.contains("Exception")))
                .as(() -> String.join("\n", lines))
                .isTrue();
    }

    private void verify(Set<UUID> acknowledged) {
        var all = invoices.all().stream().map(Standing::invoice).toList();
        assertThat(all)
                .extracting(Invoice::number)
                .as("numbers")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList());
        var perRun = runs.all().stream()
                .filter(run -> !invoices.of(run.id()).isEmpty())
                .toList();
        assertThat(perRun).allSatisfy(run -> {
            assertThat(run.issued()).isTrue();
            assertThat(invoices.of(run.id())).as("all or none").hasSize(PAYERS);
        });
        assertThat(runs.all())
                .allSatisfy(run -> assertThat(runs.contributions(run.id()))
                        .as("a run with all its contributions")
                        .hasSize(PAYERS));
        assertThat(perRun)
                .extracting(run -> run.id().value())
                .as("what was acknowledged")
                .containsAll(acknowledged);
        assertThat(all).allSatisfy(invoice -> assertThat(invoices.pdf(invoice)).isNotEmpty());
        repeat();
    }

    /** Whoever was interrupted asks again: what is there stays, what is missing comes, and the numbers go on. */
    private void repeat() {
        runs.all().stream()
                .filter(run -> run.issued())
                .forEach(run -> assertThat(invoicing.issue(run.id(), InvoicingChild.DAY))
                        .hasSize(PAYERS));
        var last = transactions.execute(_ -> sql.sql("select last from invoice_counter where year = 2016")
                .query(Integer.class)
                .single());
        assertThat(invoices.all()).hasSize(last == null ? 0 : last);
    }
}
