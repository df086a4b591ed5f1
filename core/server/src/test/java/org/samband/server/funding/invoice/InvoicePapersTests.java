package org.samband.server.funding.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An invoice has a paper that explains its amount, written once and then kept. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class InvoicePapersTests {

    private static final LocalDate DAY = InvoicedRuns.DAY;

    @Autowired
    private IssuedRuns runs;

    @Autowired
    private InvoicedRuns invoiced;

    @Autowired
    private InvoicesOfRun making;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Invoices invoices;

    @Autowired
    private AccountingExport export;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @BeforeEach
    void sayHowTheAllianceInvoices() {
        invoiced.agree(Vat.OUTSIDE, 0);
    }

    @Test
    void the_paper_explains_its_amount() throws Exception {
        var invoice = invoiced.drammen(invoiced.of(runs.issued(2016)));

        try (var pdf = Loader.loadPDF(invoices.pdf(invoice))) {
            var text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertThat(text)
                    .contains("Faktura 2016-" + invoice.number(), invoice.reference(), "02.03.2016", "1234.56.78903")
                    .contains("sak 43/2015", "Kontingent er ikke omsetning", "1. januar 2016");
        }
    }

    @Test
    void the_list_for_the_accounting_office_begins_no_formula() {
        invoiced.of(runs.issued(2016));

        var lines = new String(export.write(invoices.all()), UTF_8).lines().toList();

        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst()).startsWith("\uFEFFnumber;kind;issued;due;payer");
        assertThat(lines.getLast()).startsWith("2016-1;invoice;2016-02-01;2016-03-02;");
    }

    @Test
    void a_paper_that_a_dead_server_did_not_write_is_written_when_it_is_first_asked_for() {
        var invoice = unwritten();

        var first = invoices.pdf(invoice);

        assertThat(files()).isEqualTo(1);
        assertThat(invoices.pdf(invoice)).isEqualTo(first);
        assertThat(new String(first, 0, 5, UTF_8)).isEqualTo("%PDF-");
    }

    @Test
    void asking_for_the_invoices_again_writes_the_papers_that_are_missing() {
        var invoice = unwritten();
        var first = invoices.pdf(invoice);

        invoicing.issue(invoice.run(), DAY);

        assertThat(files()).isEqualTo(5);
        assertThat(invoices.pdf(invoice)).isEqualTo(first);
    }

    @Test
    void of_several_who_write_a_paper_at_once_all_get_what_the_first_one_kept(Alliance alliance) throws Exception {
        var invoice = unwritten();
        var papers = new HashSet<String>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = Collections.<Callable<byte[]>>nCopies(
                    8, () -> ThisAlliance.call(alliance, () -> invoices.pdf(invoice)));
            for (var written : threads.invokeAll(work)) {
                papers.add(Arrays.toString(written.get()));
            }
        }

        assertThat(papers).hasSize(1);
        assertThat(files()).isEqualTo(1);
    }

    /** As a server leaves it that dies once the numbers are given. */
    private Invoice unwritten() {
        var invoice = making.make(runs.issued(2016), invoicing.terms().orElseThrow(), DAY)
                .getFirst();
        assertThat(files()).isZero();
        return invoice;
    }

    private int files() {
        return Objects.requireNonNull(transactions.execute(_ ->
                sql.sql("select count(*) from issued_file").query(Integer.class).single()));
    }
}
