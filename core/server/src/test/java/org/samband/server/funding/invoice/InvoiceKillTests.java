package org.samband.server.funding.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRuns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Kills servers that issue and invoice runs at the same time: nothing is lost, doubled or skipped by it. */
@SpringBootTest
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

    private final Set<LevyRunId> seen = new HashSet<>();
    private final Map<InvoiceId, Integer> papers = new HashMap<>();
    private int unwritten;

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
            verify(acknowledged, fresh());
        }

        verify(acknowledged, runs.all());
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(papers)
                .allSatisfy((id, paper) -> assertThat(
                                Arrays.hashCode(invoices.pdf(invoices.get(id).invoice())))
                        .isEqualTo(paper));
        System.out.printf(
                "%d kills, %d runs, %d acknowledged, %d invoices, %d files written after a kill%n",
                KILLS, seen.size(), acknowledged.size(), papers.size(), unwritten);
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

    private void verify(Set<UUID> acknowledged, List<LevyRun> looked) {
        var all = invoices.all().stream().map(Standing::invoice).toList();
        assertThat(all)
                .extracting(Invoice::number)
                .as("numbers")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(all)
                .extracting(invoice -> invoice.run().value())
                .as("what was acknowledged")
                .containsAll(acknowledged);
        assertThat(looked).allSatisfy(this::isWhole);
        repeat(looked);
        keepsPapers();
    }

    private void isWhole(LevyRun run) {
        assertThat(runs.contributions(run.id()))
                .as("a run with all its contributions")
                .hasSize(PAYERS);
        assertThat(invoices.of(run.id()).size()).as("all or none").isIn(run.issued() ? Set.of(0, PAYERS) : Set.of(0));
    }

    /** Whoever was interrupted asks again: what is there stays, what is missing comes, and the numbers go on. */
    private void repeat(List<LevyRun> looked) {
        unwritten += count("select count(*) from issued_document d"
                + " where not exists (select 1 from issued_file f where f.document_id = d.id)");
        looked.stream()
                .filter(LevyRun::issued)
                .forEach(run -> assertThat(invoicing.issue(run.id(), InvoicingChild.DAY))
                        .hasSize(PAYERS));
        assertThat(count("select coalesce(max(last), 0) from invoice_counter where year = 2016"))
                .as("the counter")
                .isEqualTo(count("select count(*) from invoice"));
        assertThat(count("select count(*) from issued_file"))
                .as("one file for each invoice")
                .isEqualTo(count("select count(*) from invoice"));
    }

    /** A file that somebody has seen once is the same for ever. */
    private void keepsPapers() {
        invoices.all().stream()
                .map(Standing::invoice)
                .filter(invoice -> !papers.containsKey(invoice.id()))
                .forEach(invoice -> papers.put(invoice.id(), Arrays.hashCode(invoices.pdf(invoice))));
    }

    private int count(String statement) {
        var count = transactions.execute(
                _ -> sql.sql(statement).query(Integer.class).single());
        return count == null ? 0 : count;
    }

    /** The runs that came since this was asked before. */
    private List<LevyRun> fresh() {
        return runs.all().stream().filter(run -> seen.add(run.id())).toList();
    }
}
